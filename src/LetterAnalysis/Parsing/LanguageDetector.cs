using System.Numerics;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>Tells the language of a text by its most frequent function words; ties go to the language named first in the lexicons.</summary>
internal static class LanguageDetector
{
    /// <summary>What is returned for a text that shows none of the languages.</summary>
    public const string Unknown = "und";

    private const int EnoughWords = 400;

    public static string Detect(IEnumerable<TokenizedText> texts)
    {
        var languages = Lexicon.Languages;
        Span<int> hits = stackalloc int[languages.Length];
        int words = 0;
        foreach (TokenizedText text in texts)
        {
            foreach (Token token in text.Tokens)
            {
                if (!token.IsWord) continue;
                words++;
                for (int bits = Lexicon.LanguagesOfFunctionWord(token.Key); bits != 0; bits &= bits - 1) hits[BitOperations.TrailingZeroCount(bits)]++;
            }
            if (words > EnoughWords) break;
        }
        int best = 0;
        for (int i = 1; i < languages.Length; i++)
        {
            if (hits[i] > hits[best]) best = i;
        }
        return hits[best] * 12 >= words && hits[best] > 0 ? languages[best].Language : Unknown;
    }
}
