using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>"and 15 others", "et al.": more signers than are named.</summary>
internal static class MoreSigners
{
    private const int MostTokens = 8;
    private const int MostTokensBeforeNumber = 3;

    private static readonly PhraseTable More = Lexicon.All["signatories.more"];

    /// <summary>Where they stand in what follows the last comma of a list, "Reed Watch and 15 others"; -1 when there are none.</summary>
    public static int At(string text, PersonShape shape)
    {
        ImmutableArray<Token> tokens = shape.Tokens(text);
        for (int i = Math.Max(0, tokens.Length - MostTokens); i < tokens.Length; i++)
        {
            if (Are(tokens[i..])) return tokens[i].Start;
        }
        return -1;
    }

    public static bool Are(ImmutableArray<Token> tokens)
    {
        if (tokens.Length > MostTokens || !More.TryMatch(tokens, 0, out PhraseMatch match)) return false;
        if (match.Value == "all") return match.TokenCount >= tokens.Length - 1;
        for (int i = match.TokenCount; i < tokens.Length && i < match.TokenCount + MostTokensBeforeNumber; i++)
        {
            if (tokens[i].Kind == TokenKind.Number) return true;
        }
        return false;
    }
}
