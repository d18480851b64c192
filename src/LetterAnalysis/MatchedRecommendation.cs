using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>A recommendation across the variants of a comparison.</summary>
/// <param name="Ordinals">Its ordinal in each variant that has it.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Topic">Its topic in the first variant that has it; null when it has none.</param>
public sealed record MatchedRecommendation(ImmutableArray<RecommendationPlace> Ordinals, UnitStatus Status, string? Topic);
