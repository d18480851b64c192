namespace LetterAnalysis.Archive;

/// <summary>A file that could not be read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Reason">Why, as a sentence.</param>
public sealed record UnreadableFile(string Path, string Reason);
