namespace LetterAnalysis.Archives.Page;

/// <summary>How often a signer signed in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Letters">The number of letters.</param>
/// <param name="Letter">The number of the first of them.</param>
public sealed record OverviewSignerYear(int Year, int Letters, long Letter);
