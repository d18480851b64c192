using LetterAnalysis.Cli.Display;
using LetterAnalysis.Text;

namespace LetterAnalysis.Cli.Views;

/// <summary>The part of a line around a place, cut to a width in columns, and where carets stand under it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column of the first caret, from 0.</param>
/// <param name="Carets">How many there are, at least one.</param>
internal sealed record PointedLine(StyledText Line, int Column, int Carets)
{
    private const string Cut = "…";
    private const int LongestWord = 12;

    /// <summary>No terminal is as wide; a file may be one line of a million characters.</summary>
    private const int MostAround = 1000;

    /// <param name="source">The text.</param>
    /// <param name="span">The place; of one over several lines the first line shows.</param>
    /// <param name="width">The columns that there are.</param>
    public static PointedLine Of(SourceText source, TextSpan span, int width)
    {
        string content = source.Content;
        int first = Math.Max(0, span.Start - MostAround), last = Math.Min(content.Length, span.Start + MostAround);
        int start = first + content.AsSpan(first, span.Start - first).LastIndexOfAny('\r', '\n') + 1;
        int length = content.AsSpan(span.Start, last - span.Start).IndexOfAny('\r', '\n');
        int end = length < 0 ? last : span.Start + length;
        string before = SafeText.OneLine(content[start..span.Start].TrimStart()), place = SafeText.OneLine(content[span.Start..Math.Min(span.End, end)]);
        string after = span.End < end ? SafeText.OneLine(content[span.End..end].TrimEnd()) : "";
        // The place first, as much of it as fits; what is left is for the words on either side, and what one side does not need is the other's.
        int room = width - 2 * Cut.Length;
        if (DisplayWidth.Of(place) > room) place = Take(place, room) + Cut;
        room = Math.Max(0, room - DisplayWidth.Of(place));
        int left = Math.Min(DisplayWidth.Of(before), Math.Max(room / 2, room - DisplayWidth.Of(after)));
        before = CutStart(before, left);
        if (DisplayWidth.Of(after) > width - DisplayWidth.Of(before) - DisplayWidth.Of(place))
        {
            after = Take(after, Math.Max(0, room - left)).TrimEnd() + (place.EndsWith(Cut, StringComparison.Ordinal) ? "" : Cut);
        }
        return new PointedLine(before + StyledText.Strong(place) + after, DisplayWidth.Of(before), Math.Max(1, DisplayWidth.Of(place)));
    }

    /// <summary>Prints the line and the carets under it.</summary>
    public void Write(TextPage page, int indent)
    {
        page.Line(Line, indent);
        page.Line(StyledText.Alert(new string('^', Carets)), indent + Column);
    }

    /// <summary>The end of a text that fits, from the start of a word where one is near.</summary>
    private static string CutStart(string text, int columns)
    {
        if (DisplayWidth.Of(text) <= columns) return text;
        int from = text.Length, used = 0;
        while (from > 0)
        {
            int step = from > 1 && char.IsLowSurrogate(text[from - 1]) ? 2 : 1;
            used += DisplayWidth.Of(text[(from - step)..from]);
            if (used > columns) break;
            from -= step;
        }
        int blank = text.IndexOf(' ', from);
        return Cut + (blank >= 0 && blank - from < LongestWord ? text[(blank + 1)..] : text[from..]);
    }

    /// <summary>The start of a text that fits.</summary>
    private static string Take(string text, int columns)
    {
        int end = 0, used = 0;
        while (end < text.Length)
        {
            int step = char.IsHighSurrogate(text[end]) && end + 1 < text.Length ? 2 : 1;
            used += DisplayWidth.Of(text[end..(end + step)]);
            if (used > columns) break;
            end += step;
        }
        return text[..end];
    }
}
