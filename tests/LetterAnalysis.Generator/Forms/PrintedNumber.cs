using LetterAnalysis.Reading;

namespace LetterAnalysis.Generator.Forms;

/// <summary>A list marker taken apart, for programs that number by themselves.</summary>
/// <param name="Style">The numbering.</param>
/// <param name="Value">The number; 0 for a bullet.</param>
/// <param name="Before">What is printed before the number; the bullet itself.</param>
/// <param name="After">What is printed after the number.</param>
internal readonly record struct PrintedNumber(ListMarkerStyle Style, int Value, string Before, string After)
{
    /// <summary>Takes a marker apart; null when it is none that a program counts by itself, as <c>2.1</c> that leans on the list around it, or a word.</summary>
    public static PrintedNumber? Of(string marker)
    {
        var readings = new ListMarker[2];
        if (ListMarkerScanner.Read(marker + " x", readings) == 0) return null;
        ListMarker read = readings[0];
        if (read.Style is ListMarkerStyle.Decimal or ListMarkerStyle.Worded) return null;
        if (read.IsBullet) return new PrintedNumber(read.Style, 0, marker, "");
        int end = marker.Length;
        while (!char.IsAsciiLetterOrDigit(marker[end - 1])) end--;
        int start = end;
        while (start > 0 && char.IsAsciiLetterOrDigit(marker[start - 1])) start--;
        if (read.Style == ListMarkerStyle.Labelled)
        {
            while (!char.IsAsciiDigit(marker[start])) start++;
        }
        return new PrintedNumber(read.Style, read.Value, marker[..start], marker[end..]);
    }

    /// <summary>True when it is the number after another one of the same list.</summary>
    public bool Follows(PrintedNumber before) => Style == before.Style && Before == before.Before && After == before.After
        && (Style == ListMarkerStyle.Bullet || Value == before.Value + 1);
}
