using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>The words before the colon of an item that name what it is about: "Right to food: Promote ...".</summary>
internal static class RecommendationTopic
{
    private const int MostWords = 14;

    /// <summary>The token after the topic and its colon; 0 when the item has no topic.</summary>
    public static int EndOf(TokenizedText item)
    {
        ImmutableArray<Token> tokens = item.Tokens;
        int words = 0;
        for (int i = 0; i < tokens.Length && words <= MostWords; i++)
        {
            if (tokens[i].Key is ":" && i > 0 && i + 1 < tokens.Length) return words > 0 ? i + 1 : 0;
            if (tokens[i].Key is "." or ";" or "?" or "!" or "\"" or "(") return 0;
            if (tokens[i].Kind != TokenKind.Punctuation) words++;
        }
        return 0;
    }
}
