using System.Buffers;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>A bracket without its partner.</summary>
internal sealed class UnbalancedBrackets() : LetterRule("LTR507", "unbalanced-brackets", FindingSeverity.Warning, new RuleHelp(
    "A round or square bracket in a paragraph that is not opened or not closed there. The bracket of “a)” and “2)” is left alone.",
    "The reader can't tell where the aside ends, and often words were lost with the bracket.",
    "“the Commission (set up in 2013 reported”",
    "“the Commission (set up in 2013) reported”"))
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]");

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        foreach (AuditedBlock block in letter.Prose)
        {
            if (!block.Text.AsSpan().ContainsAny(Brackets)) continue;
            var open = new Stack<int>();
            int? wrong = null;
            for (int i = 0; i < block.Tokens.Length && wrong is null; i++)
            {
                if (block.Tokens[i].Kind != TokenKind.Punctuation) continue;
                char c = block.Text[block.Tokens[i].Start];
                if (c is '(' or '[') open.Push(i);
                if (c is not (')' or ']') || (open.Count == 0 && IsListMark(block, i))) continue;
                if (open.Count > 0 && block.Text[block.Tokens[open.Peek()].Start] == (c == ')' ? '(' : '[')) open.Pop();
                else wrong = i;
            }
            if (wrong is null && open.Count > 0) wrong = open.Peek();
            if (wrong is { } at) yield return At(letter.Variant, block.SpanOf(at, at + 1), $"The bracket {Quoted.Of(block.Surface(at))} has no partner.", "Put in the other one, or take this one out.");
        }
    }

    /// <summary>"a)", "2)", "iv)" after a blank; "organisation(s)" opens its own.</summary>
    private static bool IsListMark(AuditedBlock block, int at) => at > 0 && block.Text[block.Tokens[at].Start] == ')' && !block.Tokens[at].SpaceBefore
        && block.KeyAt(at - 2) != "(" && (block.Tokens[at - 1].Length == 1 || IsSmallNumber(block.Tokens[at - 1])
            || !block.Surface(at - 1).ContainsAnyExcept("ivx")) && (at == 1 || block.Tokens[at - 1].SpaceBefore) || IsSmiley(block, at);

    /// <summary>No list has as many items as there are years.</summary>
    private static bool IsSmallNumber(Token token) => token is { Kind: TokenKind.Number, Length: <= 2 };

    private static bool IsSmiley(AuditedBlock block, int at) => at > 0 && !block.Tokens[at].SpaceBefore && block.KeyAt(at - 1) is ":" or ";" or ":-";
}
