using System.Buffers;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>A quotation that does not end or does not begin.</summary>
internal sealed class UnbalancedQuotes() : LetterRule("LTR508", "unbalanced-quotes", FindingSeverity.Warning, new RuleHelp(
    "Double quotes in a paragraph that do not come in pairs. A quotation that goes on in the next paragraph, opened there again, inch marks and "
    + "single quotes are left alone.",
    "Whose words these are is what a quotation is for.",
    "“the Council called it “a crime and moved on”",
    "“the Council called it “a crime” and moved on”"))
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        for (int i = 0; i < letter.Prose.Length; i++)
        {
            AuditedBlock block = letter.Prose[i];
            if (Unpaired(block.Text) is not { } at) continue;
            // A quotation of several paragraphs is opened in each and closed in the last.
            if (IsOpening(block.Text[at]) && i + 1 < letter.Prose.Length && StartsQuoted(letter.Prose[i + 1].Text)) continue;
            if (!IsOpening(block.Text[at]) && i > 0 && Unpaired(letter.Prose[i - 1].Text) is not null) continue;
            yield return At(letter.Variant, block.SpanOf(new TextSpan(at, 1)), $"The quote {block.Text[at]} has no partner.", "Put in the other one, or take this one out.");
        }
    }

    /// <summary>The place of the first double quote without partner; null when all have one.</summary>
    private static int? Unpaired(string text)
    {
        int next = text.AsSpan().IndexOfAny(Quotes), straight = -1;
        if (next < 0) return null;
        var open = new Stack<int>();
        for (int i = next; next >= 0; next = text.AsSpan(i + 1).IndexOfAny(Quotes), i += 1 + next)
        {
            char c = text[i];
            if (c == '"')
            {
                if (i > 0 && char.IsAsciiDigit(text[i - 1]) && straight < 0) continue;
                straight = straight < 0 ? i : -1;
            }
            else
            {
                // Who opens depends on the language (“ ”, „ “, » «, ” ”): two that can be a pair are one.
                if (open.Count > 0 && IsPair(text[open.Peek()], c)) open.Pop();
                else open.Push(i);
            }
        }
        return open.Count > 0 ? open.Last() : straight < 0 ? null : straight;
    }

    private static bool IsPair(char open, char close) => (open, close) is ('“', '”') or ('„', '“') or ('„', '”') or ('«', '»') or ('»', '«') or ('”', '”') or ('»', '»');

    private static bool IsOpening(char c) => c is '“' or '„' or '«' or '"';

    private static bool StartsQuoted(string text) => text.Length > 0 && (IsOpening(text[0]) || text[0] == '”');
}
