using System.Text;

namespace LetterAnalysis.Cli.Display;

/// <summary>
/// Makes any text safe to print: a letter or a file name may hold escape sequences that would drive the terminal, or marks that turn
/// the direction of what follows.
/// </summary>
internal static class SafeText
{
    /// <summary>
    /// The text on one line: runs of blanks and line ends as one space; control characters as the pictures that Unicode has for them
    /// (␛ for escape); C1 controls, direction marks and other unseen characters dropped; halves of surrogate pairs as U+FFFD.
    /// </summary>
    public static string OneLine(string text)
    {
        if (IsPlain(text)) return text;
        var safe = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (safe.Length == 0 || safe[^1] != ' ') safe.Append(' ');
            }
            else if (!rune.IsBmp) safe.Append(rune.ToString());
            else if (Shown((char)rune.Value) is { } shown) safe.Append(shown);
        }
        return safe.ToString();
    }

    /// <summary>A character, the picture of one that drives the terminal, or null for one that is not seen.</summary>
    public static char? Shown(char c) => c < 0x20 ? (char)(0x2400 + c) : c == 0x7F ? '\u2421' : IsUnseen(c) ? null : c;

    private static bool IsPlain(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or > '~' || (text[i] == ' ' && i > 0 && text[i - 1] == ' ')) return false;
        }
        return true;
    }

    /// <summary>C1 controls, soft hyphen, zero-width space, direction marks, byte order mark.</summary>
    private static bool IsUnseen(char c) =>
        c is (>= '\u0080' and <= '\u009F') or '\u00AD' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
