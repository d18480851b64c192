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

    /// <summary>What is longer is no word that a blank got into.</summary>
    private const int LongestWord = 64;

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
        if (letter.Vocabulary[first.Word] != OneOnly && letter.Vocabulary[second.Word] != OneOnly) return 0;
        if (first.Key.Length + second.Key.Length < ShortestJoined || !IsShared(letter, first.Key, "", second.Key)) return 0;
        return IsFunctionWord(letter, first) || IsFunctionWord(letter, second) || (IsWord(letter, first) && IsWord(letter, second)) ? 0 : at + 2;
    }

    /// <summary>True when two pieces with a mark or nothing between them are a word of the letters.</summary>
    private static bool IsShared(AuditedLetter letter, string first, string mark, string second)
    {
        int length = first.Length + mark.Length + second.Length;
        if (length > LongestWord) return false;
        Span<char> joined = stackalloc char[LongestWord];
        first.CopyTo(joined);
        mark.CopyTo(joined[first.Length..]);
        second.CopyTo(joined[(first.Length + mark.Length)..]);
        return letter.Shared.Has(joined[..length]);
    }

    private static bool IsFunctionWord(AuditedLetter letter, in Token word) => letter.Lexicon["stopwords"].Contains(word)
        || letter.Lexicon["determiners"].Contains(word) || letter.Lexicon["prepositions"].Contains(word) || letter.Lexicon["adverbs"].Contains(word);

    /// <summary>Both pieces are words of their own in "every one" and "some times".</summary>
    private static bool IsWord(AuditedLetter letter, in Token word) => letter.Vocabulary[word.Word] > OneOnly
        || letter.Lexicon["verbs"].Contains(word) || letter.Lexicon["nouns"].Contains(word);

    private static bool IsBrokenHyphen(AuditedLetter letter, AuditedBlock block, int at)
    {
        if (at + 2 >= block.Tokens.Length || block.Text[block.Tokens[at + 1].Start] is not ('-' or '‐' or '‑') || block.Tokens[at + 1].Length > 1) return false;
        Token next = block.Tokens[at + 2];
        if (!next.IsWord || !next.SpaceBefore || !char.IsLower(block.Text[next.Start]) || letter.Lexicon["joiners"].Contains(next)) return false;
        string first = block.KeyAt(at);
        return letter.Terms["prefixes"].Contains(first) || IsShared(letter, first, "-", next.Key) || IsShared(letter, first, "", next.Key);
    }
}
