using System.Globalization;

namespace LetterAnalysis.Auditing.Variants;

/// <summary>Recommendations in another order.</summary>
internal sealed class RecommendationMoved() : GroupRule("LTR304", "recommendation-moved", FindingSeverity.Warning, new RuleHelp(
    "A listed recommendation that stands in another place of its list than in the other variants.",
    "“Our third recommendation” is another one then.",
    "“Right to food” third in letter A, fifth in letter B.",
    "The same order in both."))
{
    protected override IEnumerable<Finding> Check(AuditGroup group)
    {
        foreach (MatchedRecommendation row in group.Comparison?.Recommendations ?? [])
        {
            if (row.Status is not (UnitStatus.Moved or UnitStatus.MovedAndChanged) || row.Places.Length < 2) continue;
            RecommendationPlace first = row.Places[0];
            RecommendationPlace other = row.Places.FirstOrDefault(place => place.Ordinal != first.Ordinal) ?? row.Places[1];
            yield return At(group[other.Variant], other.Span, string.Create(CultureInfo.InvariantCulture,
                $"This is recommendation {first.Ordinal} in letter {first.Variant} and {other.Ordinal} here."), "Use one order in all variants.") with
            {
                Related = [FindingPlace.In(group[first.Variant], first.Span)],
            };
        }
    }
}
