namespace LetterAnalysis;

/// <summary>How far a comparison is.</summary>
/// <param name="Done">The pairs of variants that were compared.</param>
/// <param name="Total">All pairs of variants.</param>
public readonly record struct ComparisonProgress(int Done, int Total);
