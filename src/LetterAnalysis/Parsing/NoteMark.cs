using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>The mark of a note as text: <c>[1]</c>, <c>{1}</c>, <c>[^1]</c>.</summary>
internal static class NoteMark
{
    /// <summary>True when a text begins with such a mark.</summary>
    public static bool Opens(IReadOnlyList<Token> tokens)
    {
        if (tokens[0].Key is not ("[" or "{")) return false;
        int next = tokens.Count > 1 && tokens[1].Key == "^" ? 2 : 1;
        return next + 1 < tokens.Count && tokens[next + 1].Key is ("]" or "}")
            && int.TryParse(tokens[next].Key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _);
    }
}
