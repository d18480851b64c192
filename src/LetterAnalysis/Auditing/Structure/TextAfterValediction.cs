using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Structure;

/// <summary>Running text between the closing formula and the names.</summary>
internal sealed class TextAfterValediction() : LetterRule("LTR108", "text-after-valediction", FindingSeverity.Warning, new RuleHelp(
    "A paragraph of the letter's text that stands after its closing formula. Postscripts and annexes are left alone.",
    "A sentence after “Sincerely,” is nearly always one that was moved or pasted in the wrong place.",
    "“Sincerely,” and then “Thank you for your consideration.”",
    "The thanks first, then “Sincerely,”."))
{
    private const int FewestTokens = 7;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        TextSpan? formula = null;
        foreach (AuditedBlock block in letter.Blocks)
        {
            if (block.Kind == SectionKind.Valediction && formula is null)
            {
                // A formula that is a sentence of its own ("Veuillez agréer ...") may follow or lead other sentences of farewell.
                if (IsSentence(block)) yield break;
                formula = block.Block.Span;
                continue;
            }
            if (block.Kind is SectionKind.Signatories or SectionKind.Annex or SectionKind.Notes && formula is not null) yield break;
            if (formula is not { } before || !(IsText(block.Kind) || (block.Kind == SectionKind.Valediction && IsSentence(block)))) continue;
            yield return At(letter.Variant, block.Block.Span, $"This paragraph stands after the closing formula {Quoted.Of(letter.Letter.Source[before])}.",
                "Move it before the formula.") with
            {
                Related = [FindingPlace.In(letter.Variant, before)],
            };
            yield break;
        }
    }

    private static bool IsSentence(AuditedBlock block) => block.Tokens.Length >= FewestTokens && block.KeyAt(block.Tokens.Length - 1) == ".";

    private static bool IsText(SectionKind kind) => kind is SectionKind.Body or SectionKind.Closing or SectionKind.Requests
        or SectionKind.Recommendations or SectionKind.RecommendationLeadIn;
}
