namespace LetterAnalysis.Reading;

/// <summary>Roman numbers from 1 to 99 in their one regular spelling, all in one case: <c>iiii</c> and <c>livid</c> are none.</summary>
internal static class RomanNumeral
{
    private static readonly string[] Tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
    private static readonly string[] Units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > 8) return false;
        bool upper = char.IsAsciiLetterUpper(text[0]);
        Span<char> lower = stackalloc char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiLetterUpper(text[i]) != upper) return false;
            lower[i] = (char)(text[i] | 0x20);
            if (lower[i] is not ('i' or 'v' or 'x' or 'l' or 'c')) return false;
        }
        for (int tens = Tens.Length - 1; tens >= 0; tens--)
        {
            if (!lower.StartsWith(Tens[tens])) continue;
            int units = IndexOfUnits(lower[Tens[tens].Length..]);
            if (units < 0) continue;
            value = tens * 10 + units;
            if (value > 0) return true;
        }
        return false;
    }

    private static int IndexOfUnits(ReadOnlySpan<char> rest)
    {
        for (int i = 0; i < Units.Length; i++)
        {
            if (rest.SequenceEqual(Units[i])) return i;
        }
        return -1;
    }
}
