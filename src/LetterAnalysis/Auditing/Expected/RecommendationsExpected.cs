using System.Globalization;

namespace LetterAnalysis.Auditing.Expected;

/// <summary>A letter with more or fewer recommendations than agreed.</summary>
internal sealed class RecommendationsExpected() : AuditRule("LTR706", "recommendations-expected", FindingSeverity.Error, new RuleHelp(
    "A letter that does not list as many recommendations as the expected set states, nested ones not counted.",
    "A recommendation that is lost in one variant is lost for good.",
    "Expected: 6. The letter lists 5.",
    "The sixth put back."))
{
    public override IEnumerable<Finding> Check(AuditContext audit)
    {
        if (audit.Options.Expected?.Recommendations is not { } count) yield break;
        foreach (AuditedLetter letter in audit.Letters)
        {
            int listed = letter.Letter.Recommendations.Length;
            if (listed == count) continue;
            yield return At(letter.Variant, listed > 0 ? letter.Letter.Recommendations[0].Span : letter.Start, string.Create(CultureInfo.InvariantCulture,
                $"The letter lists {listed} recommendations; {count} are expected."), "Put back what is missing, or take out what is too much.");
        }
    }
}
