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
    private const int FewestHits = 5;

    public static string Detect(IEnumerable<TokenizedText> texts)
    {
        Span<int> hits = stackalloc int[Lexicon.Languages.Length];
        int words = 0;
        foreach (TokenizedText text in texts)
        {
            words += Count(text, hits);
            if (words > EnoughWords) break;
        }
        int best = Best(hits);
        return hits[best] * 12 >= words && hits[best] > 0 ? Lexicon.Languages[best].Language : Unknown;
    }

    /// <summary>
    /// The language that a paragraph shows by itself: five function words of it or more, half as many again as of any other; null when it
    /// is too short or too mixed to tell.
    /// </summary>
    public static string? Tell(TokenizedText paragraph)
    {
        if (paragraph.Tokens.Length < FewestHits) return null;
        Span<int> hits = stackalloc int[Lexicon.Languages.Length];
        Count(paragraph, hits);
        int best = Best(hits);
        if (hits[best] < FewestHits) return null;
        for (int i = 0; i < hits.Length; i++)
        {
            if (i != best && hits[i] * 3 > hits[best] * 2) return null;
        }
        return Lexicon.Languages[best].Language;
    }

    /// <summary>Counts the function words of each language.</summary>
    /// <returns>The number of all words.</returns>
    private static int Count(TokenizedText text, Span<int> hits)
    {
        PhraseIndex parts = Lexicon.Parts;
        int words = 0;
        foreach (Token token in text.Tokens)
        {
            if (!token.IsWord) continue;
            words++;
            for (int bits = token.Word.In(parts).FunctionWordOf; bits != 0; bits &= bits - 1) hits[BitOperations.TrailingZeroCount(bits)]++;
        }
        return words;
    }

    private static int Best(ReadOnlySpan<int> hits)
    {
        int best = 0;
        for (int i = 1; i < hits.Length; i++)
        {
            if (hits[i] > hits[best]) best = i;
        }
        return best;
    }
}
