using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>A recommendation across the variants of a comparison: a row of their matrix.</summary>
/// <param name="Places">Where it stands, in the order of the variants, one entry for each that has it; a variant without an entry lacks it.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Topic">Its topic in the most central variant that has one for it; null when none has.</param>
public sealed record MatchedRecommendation(ImmutableArray<RecommendationPlace> Places, UnitStatus Status, string? Topic)
{
    /// <summary>Its place in a variant; null when the variant lacks it.</summary>
    /// <param name="variant">The variant's id.</param>
    public RecommendationPlace? In(string variant) => Places.FirstOrDefault(place => place.Variant == variant);
}
