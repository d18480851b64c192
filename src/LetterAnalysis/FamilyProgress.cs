namespace LetterAnalysis;

/// <summary>How far finding families is.</summary>
/// <param name="Letters">The letters that were placed.</param>
/// <param name="Total">All letters.</param>
public readonly record struct FamilyProgress(int Letters, int Total);
