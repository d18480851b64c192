namespace LetterAnalysis.Archives.Page;

/// <summary>A file that could not be read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record OverviewUnreadable(string Path, string Reason);
