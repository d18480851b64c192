using System.Text;

namespace LetterAnalysis.Archive.Storage;

/// <summary>
/// Makes the characters of scripts that are written without spaces, or with endings glued to words, words of their own, so that any run of
/// them can be found: an invisible space stands between them.
/// </summary>
internal static class SearchWords
{
    private const char InvisibleSpace = '\u200B';

    /// <summary>What takes the place of a space of that kind that stands in the text itself, and of characters that end a text for SQLite: offsets stay.</summary>
    private const char WordJoiner = '\u2060', Replacement = '\uFFFD';

    /// <summary>A text as it is indexed.</summary>
    public static string Of(string text)
    {
        text = text.Replace(InvisibleSpace, WordJoiner).Replace('\0', Replacement);
        int first = 0;
        while (first < text.Length && !IsWordOfItsOwn(text[first])) first++;
        if (first == text.Length) return text;
        var words = new StringBuilder(text.Length * 2).Append(text, 0, first);
        for (int i = first; i < text.Length; i++)
        {
            if (IsWordOfItsOwn(text[i])) words.Append(InvisibleSpace).Append(text[i]).Append(InvisibleSpace);
            else words.Append(text[i]);
        }
        return words.ToString();
    }

    /// <summary>An indexed text as it was; its characters stand where they stood.</summary>
    public static string ToText(string words) => words.Replace("\u200B", "", StringComparison.Ordinal);

    /// <summary>Kana, Chinese characters and Hangul syllables.</summary>
    private static bool IsWordOfItsOwn(char c) => c is >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF';
}
