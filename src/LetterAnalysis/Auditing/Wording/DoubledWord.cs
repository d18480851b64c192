using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>The same word twice in a row.</summary>
internal sealed class DoubledWord() : LetterRule("LTR505", "doubled-word", FindingSeverity.Warning, new RuleHelp(
    "A word printed twice with nothing but a blank or a line end between. What a language doubles on purpose (“had had”, “nous nous”, “die, die”), "
    + "names in capitals and languages that are written without blanks are left alone.",
    "Spell checkers see it, readers of the third draft do not.",
    "“we urge the the Government”",
    "“we urge the Government”"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        if (letter.Language is "ko" or "ja" or "und") yield break;
        foreach (AuditedBlock block in letter.Prose)
        {
            for (int i = 1; i < block.Tokens.Length; i++)
            {
                if (!IsDoubled(block, i) || (block.KeyAt(i).Length == 1 && !letter.Lexicon["prepositions"].Contains(block.KeyAt(i))) || letter.Terms["doubles"].Contains(block.KeyAt(i)) || letter.IsAllowed(block.KeyAt(i))) continue;
                TextSpan first = block.SpanOf(i - 1, i), second = block.SpanOf(i, i + 1);
                yield return At(letter.Variant, first.Union(second), $"The word {Quoted.Of(block.Surface(i))} stands twice.", "Take one out.") with
                {
                    Fix = [new TextEdit(TextSpan.FromBounds(first.End, second.End), "")],
                    FixNeedsConsent = true,
                };
            }
        }
    }

    private static bool IsDoubled(AuditedBlock block, int at)
    {
        Token token = block.Tokens[at], before = block.Tokens[at - 1];
        if (!token.IsWord || !token.SpaceBefore || !ReferenceEquals(token.Word, before.Word)) return false;
        // "Bora Bora", "Sirhan Sirhan": names; only words that are small the second time are meant.
        return char.IsLower(block.Text[token.Start]) && (at < 2 || block.KeyAt(at - 2) != block.KeyAt(at));
    }
}
