namespace LetterAnalysis.Generator;

/// <summary>A generated letter.</summary>
/// <param name="Path">Its path within the archive, with <c>/</c>: <c>0003/L0003127.txt</c>.</param>
/// <param name="Format">The form of its file.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Truth">What is true of it: one line of JSON, its end included.</param>
public sealed record GeneratedLetter(string Path, LetterFormat Format, ReadOnlyMemory<byte> Bytes, string Truth);
