using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Recommendations;

/// <summary>One item that asks for two things which have nothing to do with one another.</summary>
internal sealed class UnrelatedAsks() : LetterRule("LTR204", "unrelated-asks", FindingSeverity.Suggestion, new RuleHelp(
    "An item with two sentences that both ask and share no word that carries meaning.",
    "The second ask is easily overlooked, and an answer to the first passes for an answer to both.",
    "“2. Release the editors. Lower the fees for fishing licences.”",
    "An item for each."))
{
    private const int Stem = 5;
    private const int ShortestWord = 4;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        foreach (Recommendation item in letter.Letter.Recommendations.Where(item => item.Asks.Length > 1))
        {
            foreach (AuditedBlock block in letter.Of(SectionKind.Recommendations))
            {
                if (!item.Span.Contains(block.Block.Span) || SecondAsk(letter, item, block) is not { } place) continue;
                yield return At(letter.Variant, place, "This sentence asks for something that the item did not begin with.", "Make it an item of its own.");
                break;
            }
        }
    }

    /// <summary>The sentence of a later ask that shares no word with all that stands before it.</summary>
    private static TextSpan? SecondAsk(AuditedLetter letter, Recommendation item, AuditedBlock block)
    {
        HashSet<string> before = [];
        int start = 0, read = 0;
        bool asked = false;
        for (int i = 0; i < block.Tokens.Length; i++)
        {
            bool ends = i + 1 == block.Tokens.Length
                || (block.KeyAt(i) == "." && block.Tokens[i + 1].SpaceBefore && char.IsUpper(block.Text[block.Tokens[i + 1].Start]));
            if (!ends) continue;
            TextSpan sentence = block.SpanOf(start, i + 1);
            if (item.Asks.Any(ask => sentence.Contains(ask.VerbSpan)))
            {
                if (asked)
                {
                    before.UnionWith(Stems(letter, block, read, start));
                    read = start;
                    if (!Stems(letter, block, start, i + 1).Overlaps(before)) return sentence;
                }
                asked = true;
            }
            start = i + 1;
        }
        return null;
    }

    /// <summary>The words that carry meaning, by their beginnings.</summary>
    private static HashSet<string> Stems(AuditedLetter letter, AuditedBlock block, int from, int to) =>
    [
        .. block.Tokens.Take(from..to).Where(token => token.IsWord && token.Length >= ShortestWord && !letter.Lexicon["stopwords"].Contains(token))
            .Select(token => token.Key[..Math.Min(Stem, token.Key.Length)]),
    ];
}
