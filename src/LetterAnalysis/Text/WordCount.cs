using System.Collections.Immutable;
namespace LetterAnalysis.Text;

/// <summary>
/// Counts words so that the number means about the same in every script: a Korean word is one however many tokens it was cut into, and
/// two characters of Japanese make one.
/// </summary>
internal static class WordCount
{
    private const int CharactersOfWord = 2;

    /// <summary>The words and numbers among a text's tokens.</summary>
    public static int Of(string text, ImmutableArray<Token> tokens)
    {
        int words = 0, characters = 0;
        bool inHangul = false;
        foreach (Token token in tokens)
        {
            char first = text[token.Start];
            bool hangul = Script.IsHangul(first);
            if (token.Kind == TokenKind.Punctuation || (hangul && inHangul && !token.SpaceBefore))
            {
                inHangul &= hangul;
                continue;
            }
            inHangul = hangul;
            if (Script.IsIdeographic(first)) characters++;
            else words++;
        }
        return words + (characters + CharactersOfWord - 1) / CharactersOfWord;
    }
}
