using LetterAnalysis.Reading;

namespace LetterAnalysis.Hostile;

/// <summary>A damaged letter.</summary>
/// <param name="Form">The form that it was damaged in, such as <c>docx</c>.</param>
/// <param name="File">What is read.</param>
/// <param name="Size">Its length in bytes; of what is packed, unpacked.</param>
/// <param name="Original">What the letter was read as before, to compare with.</param>
internal sealed record HostileInput(string Form, SourceFile File, long Size, ParsedSource Original);
