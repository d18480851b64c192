using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>A recommendation in one variant.</summary>
/// <param name="Variant">The variant's id.</param>
/// <param name="Ordinal">Its <see cref="Recommendation.Ordinal"/>.</param>
/// <param name="Number">Its <see cref="Recommendation.Number"/>: as printed; null for a bullet.</param>
/// <param name="Span">Its place in the variant's source.</param>
/// <param name="Reading">
/// Which wording it has: variants with the same number have the same words. 0 is the wording of the most central variant that has it.
/// </param>
public sealed record RecommendationPlace(string Variant, int Ordinal, string? Number, TextSpan Span, int Reading);
