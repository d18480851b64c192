using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Comparison;

/// <summary>Tells whether two words are spellings of one: with and without accents, British and American.</summary>
internal static class SpellingVariants
{
    // In shorter words the patterns part words that differ ("four", "for").
    private const int LeastLength = 5;

    public static bool Match(string key, string otherKey)
    {
        if (string.Equals(key, otherKey, StringComparison.Ordinal)) return true;
        string plain = KeyFolder.StripAccents(key), otherPlain = KeyFolder.StripAccents(otherKey);
        if (string.Equals(plain, otherPlain, StringComparison.Ordinal)) return true;
        return plain.Length >= LeastLength && otherPlain.Length >= LeastLength
            && string.Equals(Fold(plain), Fold(otherPlain), StringComparison.Ordinal);
    }

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word).Replace('z', 's').Replace("our", "or").Replace("ll", "l").Replace("ae", "e").Replace("oe", "e")
            .Replace("ence", "ense").Replace("dgement", "dgment").Replace("ogue", "og").Replace("mme", "m");
        if (folded.Length > 2 && folded[^2] == 'r' && folded[^1] == 'e') (folded[^2], folded[^1]) = ('e', 'r');
        return folded.ToString();
    }
}
