using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Citations;

/// <summary>One body under two names.</summary>
internal sealed class BodyTwoNames() : LetterRule("LTR554", "body-two-names", FindingSeverity.Suggestion, new RuleHelp(
    "A body or country that the letter calls by two names which are not one another's short form, out of a list of those that are often mixed: "
    + "“Human Rights Council” and “Council on Human Rights”, “Turkey” and “Türkiye”.",
    "The reader asks whether two bodies are meant.",
    "“Burma” in one paragraph and “Myanmar” in the next",
    "One of the two throughout."))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        var first = new Dictionary<string, (string Form, string Printed, TextSpan Place)>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (AuditedBlock block in letter.Prose)
        {
            for (int i = 0; i < block.Tokens.Length; i++)
            {
                if (!letter.Terms["bodies"].TryMatch(block.Tokens, i, out PhraseMatch match) || !char.IsUpper(block.Text[block.Tokens[i].Start])) continue;
                TextSpan place = block.SpanOf(i, i + match.TokenCount);
                string printed = block.Words.TextOf(i, i + match.TokenCount);
                i += match.TokenCount - 1;
                if (first.TryAdd(match.Value, (match.Canonical, printed, place)) || first[match.Value].Form == match.Canonical || !reported.Add(match.Value)) continue;
                // "Burma (Myanmar)" says on purpose that both are one.
                if (block.KeyAt(i - match.TokenCount) is "(" or "/" || block.KeyAt(i + 1) is "(" or "/") continue;
                yield return At(letter.Variant, place, $"{Quoted.Of(printed)} is called {Quoted.Of(first[match.Value].Printed)} before.", "Use one name throughout.") with
                {
                    Related = [new FindingPlace(letter.Variant.Id, letter.Letter.Source, first[match.Value].Place)],
                };
            }
        }
    }
}
