using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>An acronym that is introduced again.</summary>
internal sealed class AcronymTwice() : LetterRule("LTR512", "acronym-twice", FindingSeverity.Suggestion, new RuleHelp(
    "The same acronym in brackets after its name at two places of the running text.",
    "The second introduction makes the reader look for a second body.",
    "“the Commission of Inquiry (COI)” in the first paragraph and again in the fourth",
    "“the COI” the second time"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        var first = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (AuditedBlock block in letter.Prose)
        {
            for (int i = 3; i + 1 < block.Tokens.Length; i++)
            {
                if (block.KeyAt(i - 1) != "(" || block.KeyAt(i + 1) != ")" || !Acronyms.IsAcronym(block, i) || !Acronyms.FollowsName(block, i - 1)) continue;
                TextSpan place = block.SpanOf(i, i + 1);
                if (first.TryAdd(block.KeyAt(i), place)) continue;
                yield return At(letter.Variant, place, $"{Quoted.Of(block.Surface(i))} was introduced before.", "Use the acronym alone here, or the name alone.") with
                {
                    Related = [FindingPlace.In(letter.Variant, first[block.KeyAt(i)])],
                };
            }
        }
    }
}
