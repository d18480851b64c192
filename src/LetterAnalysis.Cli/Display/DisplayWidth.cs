using System.Text;
using Spectre.Console;

namespace LetterAnalysis.Cli.Display;

/// <summary>How many columns of a terminal a text takes: two for East Asian wide characters and emoji, none for combining marks.</summary>
internal static class DisplayWidth
{
    public static int Of(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300) return 1;
        if (rune.IsBmp) return ((char)rune.Value).GetCellWidth();
        return IsWide(rune.Value) ? 2 : 1;
    }

    /// <summary>Emoji and symbols, and the planes of Chinese characters.</summary>
    private static bool IsWide(int code) => code is (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1FAFF)
        or (>= 0x20000 and <= 0x3FFFD);
}
