using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>Brings the spellings of a word to one form: with and without accents, British and American.</summary>
internal static class SpellingFolder
{
    // In shorter words the patterns part words that differ ("four", "for").
    private const int LeastLength = 5;

    /// <summary>One form for all spellings of a word; no word of any language, only good to compare by.</summary>
    /// <param name="key">A match key.</param>
    public static string Fold(string key)
    {
        string plain = KeyFolder.StripAccents(key);
        if (plain.Length < LeastLength || !HasPattern(plain)) return plain;
        var folded = new StringBuilder(plain).Replace('z', 's').Replace("our", "or").Replace("ll", "l").Replace("ae", "e").Replace("oe", "e")
            .Replace("ence", "ense").Replace("dgement", "dgment").Replace("ogue", "og").Replace("mme", "m");
        if (folded[^2] == 'r' && folded[^1] == 'e') (folded[^2], folded[^1]) = ('e', 'r');
        return folded.ToString();
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
