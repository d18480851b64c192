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
            else if (rune.Value < 0x20) safe.Append((char)(0x2400 + rune.Value));
            else if (rune.Value == 0x7F) safe.Append('\u2421');
            else if (!IsUnseen(rune.Value)) safe.Append(rune.ToString());
        }
        return safe.ToString();
    }

    private static bool IsPlain(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or > '~' || (text[i] == ' ' && i > 0 && text[i - 1] == ' ')) return false;
        }
        return true;
    }

    /// <summary>C1 controls, soft hyphen, zero-width space, direction marks, byte order mark.</summary>
    private static bool IsUnseen(int code) =>
        code is (>= 0x80 and <= 0x9F) or 0xAD or 0x200B or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;
}
