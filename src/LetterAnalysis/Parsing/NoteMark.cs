using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>The mark of a note as text: <c>[1]</c>, <c>{1}</c>, <c>[^1]</c>.</summary>
internal static class NoteMark
{
    public static bool TryRead(IReadOnlyList<Token> tokens, int at, out int number, out int tokenCount)
    {
        number = tokenCount = 0;
        if (tokens[at].Key is not ("[" or "{")) return false;
        int next = at + 1;
        if (next < tokens.Count && tokens[next].Key == "^") next++;
        if (next + 1 >= tokens.Count || tokens[next].Kind != TokenKind.Number || tokens[next + 1].Key is not ("]" or "}")) return false;
        tokenCount = next + 2 - at;
        return int.TryParse(tokens[next].Key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number);
    }
}
