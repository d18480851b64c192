namespace LetterAnalysis;

/// <summary>Which recommendation of a variant is meant.</summary>
/// <param name="Variant">The variant's id.</param>
/// <param name="Ordinal">The recommendation's <see cref="Recommendation.Ordinal"/>.</param>
public sealed record RecommendationPlace(string Variant, int Ordinal);
