using System.Globalization;

namespace LetterAnalysis.Auditing.Recommendations;

/// <summary>A text that announces another number of recommendations than it lists.</summary>
internal sealed class RecommendationCount() : GroupRule("LTR202", "recommendation-count", FindingSeverity.Error, new RuleHelp(
    "A sentence such as “the following six recommendations” where the list has another number of items, nested ones counted or not.",
    "Either the sentence is old or a recommendation was lost on the way.",
    "“We make the following six recommendations:” and five items.",
    "“We make the following five recommendations:”"))
{
    protected override IEnumerable<Finding> Check(AuditGroup group)
    {
        foreach (CheckedClaim check in group.Reconciliation.Claims)
        {
            if (check.Holds || check.Claim.Subject != ClaimSubject.Recommendations) continue;
            Variant variant = group[check.Variant];
            yield return At(variant, check.Claim.Span, string.Create(CultureInfo.InvariantCulture,
                $"The text says {Quoted.Of(check.Claim.Text)}; the list has {check.Readings[0].Value}."), "Mend the number or the list.") with
            {
                Related = [.. variant.Letter.Recommendations.Take(1).Select(item => FindingPlace.In(variant, item.Span))],
            };
        }
    }
}
