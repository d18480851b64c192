using System.Globalization;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Variants;

/// <summary>A recommendation that one variant lacks.</summary>
internal sealed class RecommendationMissing() : GroupRule("LTR303", "recommendation-missing", FindingSeverity.Error, new RuleHelp(
    "A listed recommendation of other variants that a variant lacks, where most of the list is the same. Where variants share less than two "
    + "thirds of their lists it is a suggestion.",
    "What is not asked in one letter is lost there for good.",
    "Six recommendations in letter A, five of them in letter B.",
    "All six in both."))
{
    protected override IEnumerable<Finding> Check(AuditGroup group)
    {
        if (group.Comparison is not { Recommendations: { Length: > 0 } rows } comparison) yield break;
        Variant[] listing = [.. comparison.Variants.Where(variant => !variant.Letter.Recommendations.IsEmpty)];
        if (listing.Length < 2) yield break;
        bool alike = rows.Count(row => listing.All(variant => row.In(variant.Id) is not null)) * 3 >= rows.Length * 2;
        foreach (MatchedRecommendation row in rows)
        {
            RecommendationPlace has = row.Places[0];
            foreach (Variant variant in listing.Where(variant => row.In(variant.Id) is null))
            {
                string name = row.Topic is { } topic ? Quoted.Of(topic) : Quoted.Of(group[has.Variant].Letter.Source[has.Span]);
                Finding finding = At(variant, new TextSpan(variant.Letter.Recommendations[0].Span.Start, 0), string.Create(CultureInfo.InvariantCulture,
                    $"Recommendation {has.Ordinal} of letter {has.Variant} is missing here: {name}."), "Put it back, or take it out of the other letters.") with
                {
                    Related = [FindingPlace.In(group[has.Variant], has.Span)],
                };
                yield return alike ? finding : finding with { Severity = FindingSeverity.Suggestion };
            }
        }
    }
}
