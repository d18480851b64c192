namespace LetterAnalysis;

/// <summary>How often and how strongly a recommendation was made in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Letters">The letters of the year that make it.</param>
/// <param name="Strongest">The greatest strength among them; null when none is known.</param>
/// <param name="AverageStrength">The mean of the known strengths, from 0 (<see cref="AskStrength.Minimal"/>) to 4 (<see cref="AskStrength.Specific"/>); null when none is known.</param>
public sealed record LedgerYear(int Year, int Letters, AskStrength? Strongest, double? AverageStrength);
