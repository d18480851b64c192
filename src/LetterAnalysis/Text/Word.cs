namespace LetterAnalysis.Text;

/// <summary>A word of a text, once for all its occurrences.</summary>
/// <param name="Key">Its match key.</param>
/// <param name="Lists">The word lists that may hold a phrase beginning with it, as bits; all of them when nobody has looked it up.</param>
internal sealed record Word(string Key, UInt128 Lists);
