using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>Brings the spellings of a word to one form: with and without accents, British and American.</summary>
internal static class SpellingFolder
{
    // In shorter words the patterns part words that differ ("four", "for").
    private const int LeastLength = 5;

    // In shorter words a letter more or less makes another word ("country", "county").
    private const int LeastSlipLength = 8;

    /// <summary>One form for all spellings of a word; no word of any language, only good to compare by.</summary>
    /// <param name="key">A match key.</param>
    public static string Fold(string key)
    {
        string plain = KeyFolder.StripAccents(key);
        if (plain.Length < LeastLength || !HasPattern(plain)) return plain;
        var folded = new StringBuilder(plain).Replace('z', 's').Replace("our", "or").Replace("ll", "l").Replace("ae", "e")
            .Replace("oe", "e").Replace("ence", "ense").Replace("dgement", "dgment").Replace("ogue", "og").Replace("mme", "m");
        if (folded[^2] == 'r' && folded[^1] == 'e') (folded[^2], folded[^1]) = ('e', 'r');
        return folded.ToString();
    }

    /// <summary>
    /// True for long words of which one has a letter more, or two neighbours swapped: a slip of the pen. Not at the first letter, where
    /// it may negate, nor at the last two, where it inflects.
    /// </summary>
    public static bool IsSlip(string key, string otherKey)
    {
        string shorter = key.Length <= otherKey.Length ? key : otherKey, longer = key.Length <= otherKey.Length ? otherKey : key;
        if (shorter.Length < LeastSlipLength || longer.Length - shorter.Length > 1) return false;
        int at = 0;
        while (at < shorter.Length && shorter[at] == longer[at]) at++;
        if (at == 0 || at >= shorter.Length - 2) return false;
        if (longer.Length > shorter.Length) return shorter.AsSpan(at).SequenceEqual(longer.AsSpan(at + 1));
        return shorter[at] == longer[at + 1] && shorter[at + 1] == longer[at]
            && shorter.AsSpan(at + 2).SequenceEqual(longer.AsSpan(at + 2));
    }

    /// <summary>A quick look for what the patterns start with; most words have none of it.</summary>
    private static bool HasPattern(string word)
    {
        for (int i = 0; i + 1 < word.Length; i++)
        {
            char next = word[i + 1];
            bool starts = word[i] switch
            {
                'o' => next is 'u' or 'e' or 'g',
                'l' => next == 'l',
                'a' => next == 'e',
                'e' => next == 'n',
                'd' => next == 'g',
                'm' => next == 'm',
                'r' => next == 'e',
                _ => false,
            };
            if (starts || next == 'z') return true;
        }
        return word[0] == 'z';
    }
}
