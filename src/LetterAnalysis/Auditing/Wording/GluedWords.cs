using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>Two words without the blank between them.</summary>
internal sealed class GluedWords() : LetterRule("LTR503", "glued-words", FindingSeverity.Warning, new RuleHelp(
    "A word that is two words of the letter or of its variants without the blank: where the two follow one another elsewhere, where one of them has a "
    + "hyphen, or where one is a word such as “the” that no other begins with; and a comma or full stop with no blank after it. Languages that "
    + "put words together are judged by the marks and hyphens alone.",
    "It comes from copying between programs and survives every reading.",
    "“non-refoulementvis-à-vis North Korea”",
    "“non-refoulement vis-à-vis North Korea”"))
{
    private const int ShortestWord = 6;
    private const int ShortestHalf = 3;
    private const int ShortestOther = 4;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        if (letter.Language is "ja") yield break;
        foreach (AuditedBlock block in letter.Prose)
        {
            for (int i = 0; i < block.Tokens.Length; i++)
            {
                int first = block.Tokens[i].IsWord ? LengthOfFirst(letter, block, i) : 0;
                if (first > 0)
                {
                    TextSpan place = block.SpanOf(i, i + 1);
                    string apart = block.Surface(i)[..first].ToString() + " " + block.Surface(i)[first..].ToString();
                    yield return At(letter.Variant, place, $"{Quoted.Of(block.Surface(i))} is two words.", $"Write {Quoted.Of(apart)}.");
                }
                else if (IsMarkWithoutBlank(letter, block, i))
                {
                    yield return At(letter.Variant, block.SpanOf(i - 1, i + 2), $"No blank stands after the mark in {Quoted.Of(block.Words.TextOf(i - 1, i + 2))}.", "Put in a blank.");
                }
            }
        }
    }

    /// <summary>The length of the first of the two words that a token is; 0 when it is one word.</summary>
    private static int LengthOfFirst(AuditedLetter letter, AuditedBlock block, int at)
    {
        Token token = block.Tokens[at];
        string key = token.Key;
        // A key of another length than the printed word can't tell where to part it.
        if (key.Length < ShortestWord || key.Length != token.Length || letter.Vocabulary[token.Word] != 1 || IsInAddress(block, at) || letter.IsAllowed(key)) return 0;
        bool hyphen = key.Contains('-', StringComparison.Ordinal);
        bool compounds = letter.Language is "de" or "nl" or "sv" or "ko" or "und";
        if (compounds && !hyphen) return 0;
        SharedWords shared = letter.Shared;
        for (int first = 2; first <= key.Length - 2; first++)
        {
            if (!shared.HasBoth(key, first, out Word? one, out Word? other)) continue;
            int length1 = first, length2 = key.Length - first;
            bool bothLong = length1 >= ShortestHalf && length2 >= ShortestHalf;
            bool isTwo = hyphen ? bothLong
                : (bothLong && key.Length >= ShortestHalf + ShortestOther && shared.HasPair(one, other))
                    || (length2 >= ShortestOther && letter.Terms["glue.before"].Contains(one.Key))
                    || (length1 >= ShortestOther && letter.Terms["glue.after"].Contains(other.Key));
            // Few words come so far: the lists are asked last.
            if (isTwo) return letter.Terms["glue.never"].Contains(key) || IsKnown(letter, key) ? 0 : first;
        }
        return 0;
    }

    /// <summary>A part of an address of a mail or a page: "@" or a full stop stands against it.</summary>
    private static bool IsInAddress(AuditedBlock block, int at) => (at > 0 && !block.Tokens[at].SpaceBefore && block.KeyAt(at - 1) is "@" or "." or "/" or "_" or "#")
        || (at + 2 < block.Tokens.Length && block.KeyAt(at + 1) is "@" or "." or "/" or "_" && !block.Tokens[at + 1].SpaceBefore && !block.Tokens[at + 2].SpaceBefore);

    private static bool IsKnown(AuditedLetter letter, string key) =>
        letter.Lexicon["verbs"].Contains(key) || letter.Lexicon["nouns"].Contains(key) || letter.Lexicon["stopwords"].Contains(key)
        || letter.Lexicon["prepositions"].Contains(key) || letter.Lexicon["adverbs"].Contains(key) || letter.Lexicon["joiners"].Contains(key);

    /// <summary>"prisons,and", "ended.The": a mark between two words of the letter; addresses of pages and mail have other marks beside them.</summary>
    private static bool IsMarkWithoutBlank(AuditedLetter letter, AuditedBlock block, int at)
    {
        if (at == 0 || at + 1 >= block.Tokens.Length) return false;
        Token mark = block.Tokens[at], before = block.Tokens[at - 1], next = block.Tokens[at + 1];
        if (mark.SpaceBefore || next.SpaceBefore || mark.Key is not ("," or ";" or ".") || !before.IsWord || !next.IsWord || before.Length < 2 || next.Length < 2) return false;
        if (at >= 2 && !before.SpaceBefore && block.KeyAt(at - 2) is not ("(" or "\"" or "'" or "[")) return false;
        if (at + 2 < block.Tokens.Length && !block.Tokens[at + 2].SpaceBefore && block.KeyAt(at + 2) is not ("," or "." or ";" or ")" or "\"" or "'" or ":")) return false;
        if (block.KeyAt(at + 2) == "." && at + 3 < block.Tokens.Length && !block.Tokens[at + 3].SpaceBefore) return false;
        if (mark.Key != ".") return char.IsLetter(block.Text[next.Start]) && !char.IsAsciiDigit(block.Text[before.End - 1]);
        return char.IsUpper(block.Text[next.Start]) && char.IsLower(block.Text[before.End - 1]) && before.Length > ShortestHalf
            && (letter.Shared.Count(next.Word) > 1 || letter.Lexicon["stopwords"].Contains(next));
    }
}
