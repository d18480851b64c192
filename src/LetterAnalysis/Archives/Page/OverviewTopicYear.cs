namespace LetterAnalysis.Archives.Page;

/// <summary>How often a thing was asked for in one year with one strength.</summary>
/// <param name="Year">The year.</param>
/// <param name="Strength">The strength; null when it is not known.</param>
/// <param name="Letters">The number of letters that asked so.</param>
/// <param name="Letter">The number of the first of them.</param>
public sealed record OverviewTopicYear(int Year, AskStrength? Strength, int Letters, long Letter);
