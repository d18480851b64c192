namespace LetterAnalysis;

/// <summary>From one edition of a letter to the next.</summary>
/// <param name="Family">The number of their family.</param>
/// <param name="Before">The number of the letter that the earlier edition begins with.</param>
/// <param name="After">The number of the letter that the later edition begins with.</param>
public sealed record LedgerStep(long Family, long Before, long After);
