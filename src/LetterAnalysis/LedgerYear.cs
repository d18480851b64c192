namespace LetterAnalysis;

/// <summary>How often something was asked in a year with one strength.</summary>
/// <param name="Year">The year.</param>
/// <param name="Strength">The strength; null when it is not known.</param>
/// <param name="Letters">The number of letters.</param>
/// <param name="FirstLetter">The number in the archive of the first of them.</param>
public sealed record LedgerYear(int Year, AskStrength? Strength, int Letters, long FirstLetter);
