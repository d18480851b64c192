using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>The mark of a note as text: <c>[1]</c>, <c>{1}</c>, <c>[^1]</c>.</summary>
internal static class NoteMark
{
    /// <summary>True when a text begins with such a mark.</summary>
    public static bool Opens(ImmutableArray<Token> tokens)
    {
        if (tokens[0].Key is not ("[" or "{")) return false;
        int next = tokens.Length > 1 && tokens[1].Key == "^" ? 2 : 1;
        return next + 1 < tokens.Length && tokens[next + 1].Key is ("]" or "}")
            && int.TryParse(tokens[next].Key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _);
    }
}
