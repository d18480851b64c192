using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>One word with a blank inside.</summary>
internal sealed class SplitWords() : LetterRule("LTR504", "split-words", FindingSeverity.Warning, new RuleHelp(
    "Two pieces that make a word of the letter or of its variants, one of which stands nowhere else; a hyphen with a blank after it (“co- facilitators”) "
    + "where the word is known without; an ordinal with its ending apart (“74 th”). Hyphens that wait for a second word (“short- and long-term”) are left alone.",
    "It comes from PDF files and narrow columns and looks like a slip of the pen.",
    "“the govern ment of Ruritania”",
    "“the government of Ruritania”"))
{
    private const int ShortestJoined = 5;
    private const int OneOnly = 1;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        if (letter.Language is "ko" or "ja" or "und") yield break;
        foreach (AuditedBlock block in letter.Prose)
        {
            for (int i = 0; i + 1 < block.Tokens.Length; i++)
            {
                int end = EndOfSplit(letter, block, i);
                if (end == 0) continue;
                TextSpan place = block.SpanOf(i, end);
                // Where the line ends, the reader has put in the blank.
                if (letter.Letter.Source[place].AsSpan().ContainsAny('\r', '\n')) continue;
                string joined = string.Concat(block.Words.TextOf(i, end).Where(c => !char.IsWhiteSpace(c)));
                yield return At(letter.Variant, place, $"{Quoted.Of(block.Words.TextOf(i, end))} is one word.", $"Write {Quoted.Of(joined)}.");
                i = end - 1;
            }
        }
    }

    /// <summary>The token after a word that is split from a token on; 0 when none is.</summary>
    private static int EndOfSplit(AuditedLetter letter, AuditedBlock block, int at)
    {
        Token first = block.Tokens[at], second = block.Tokens[at + 1];
        if (first.Kind == TokenKind.Number)
        {
            return second.SpaceBefore && letter.Language == "en" && second.Key is "st" or "nd" or "rd" or "th" && char.IsAsciiDigit(first.Key[^1])
                && char.IsLower(block.Text[second.Start]) ? at + 2 : 0;
        }
        if (!first.IsWord) return 0;
        if (second.Key == "-" && !second.SpaceBefore) return IsBrokenHyphen(letter, block, at) ? at + 3 : 0;
        if (!second.IsWord || !second.SpaceBefore || !char.IsLower(block.Text[second.Start])) return 0;
        if (first.Key.Length + second.Key.Length < ShortestJoined || letter.Lexicon["stopwords"].Contains(first.Key) || letter.Lexicon["stopwords"].Contains(second.Key)) return 0;
        SharedWords shared = letter.Shared.Value;
        bool rare = letter.Vocabulary.GetValueOrDefault(first.Key) == OneOnly || letter.Vocabulary.GetValueOrDefault(second.Key) == OneOnly;
        return rare && !IsKnown(letter, first.Key, second.Key) && shared.Count(first.Key + second.Key) > 0 ? at + 2 : 0;
    }

    /// <summary>Both pieces are words of their own in "every one" and "some times".</summary>
    private static bool IsKnown(AuditedLetter letter, string first, string second) =>
        IsFunctionWord(letter, first) || IsFunctionWord(letter, second) || (IsWord(letter, first) && IsWord(letter, second));

    private static bool IsFunctionWord(AuditedLetter letter, string key) =>
        letter.Lexicon["determiners"].Contains(key) || letter.Lexicon["prepositions"].Contains(key) || letter.Lexicon["adverbs"].Contains(key);

    private static bool IsWord(AuditedLetter letter, string key) => letter.Vocabulary.GetValueOrDefault(key) > OneOnly
        || letter.Lexicon["verbs"].Contains(key) || letter.Lexicon["nouns"].Contains(key);

    private static bool IsBrokenHyphen(AuditedLetter letter, AuditedBlock block, int at)
    {
        if (at + 2 >= block.Tokens.Length || block.Text[block.Tokens[at + 1].Start] is not ('-' or '‐' or '‑') || block.Tokens[at + 1].Length > 1) return false;
        Token next = block.Tokens[at + 2];
        if (!next.IsWord || !next.SpaceBefore || !char.IsLower(block.Text[next.Start]) || letter.Lexicon["joiners"].Contains(next.Key)) return false;
        string first = block.KeyAt(at);
        SharedWords shared = letter.Shared.Value;
        return letter.Terms["prefixes"].Contains(first) || shared.Count(first + "-" + next.Key) > 0 || shared.Count(first + next.Key) > 0;
    }
}
