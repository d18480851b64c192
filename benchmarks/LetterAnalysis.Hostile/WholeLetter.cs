using LetterAnalysis.Reading;

namespace LetterAnalysis.Hostile;

/// <summary>A letter before it is damaged.</summary>
/// <param name="Form">Its form, such as <c>docx</c>.</param>
/// <param name="File">Its file.</param>
/// <param name="Original">What it is read as.</param>
internal sealed record WholeLetter(string Form, SourceFile File, ParsedSource Original)
{
    public byte[] Bytes { get; } = File.Bytes.ToArray();
}
