using LetterAnalysis.Cli.Display;
using LetterAnalysis.Text;

namespace LetterAnalysis.Cli.Views;

/// <summary>The part of a line around a place, cut to a width, and where carets stand under it.</summary>
internal static class PointedLine
{
    private const string Cut = "…";

    /// <returns>The line, and the column and number of the carets.</returns>
    public static (StyledText Line, int Column, int Carets) Of(SourceText source, TextSpan span, int width)
    {
        string content = source.Content;
        int start = content.AsSpan(0, span.Start).LastIndexOfAny('\r', '\n') + 1;
        int length = content.AsSpan(span.Start).IndexOfAny('\r', '\n');
        int end = length < 0 ? content.Length : span.Start + length;
        int placeEnd = Math.Min(span.End, end);
        // The place with about as much on either side of it as fits; a place wider than the line shows from its start.
        int room = Math.Max(0, width - 2 - (placeEnd - span.Start));
        int from = Math.Max(start, Math.Min(span.Start - room / 2, end - width + 1)), to = Math.Min(end, Math.Max(from, start) + width - 2);
        from = AtWord(content, from, start);
        string before = SafeText.OneLine(content[from..span.Start].TrimStart()), place = SafeText.OneLine(content[span.Start..Math.Min(placeEnd, to)]);
        string after = to > placeEnd ? SafeText.OneLine(content[placeEnd..to]) : "";
        if (from > start) before = Cut + before;
        if (to < end) after = after.TrimEnd() + Cut;
        return (before + StyledText.Strong(place) + after, DisplayWidth.Of(before), Math.Max(1, DisplayWidth.Of(place)));
    }

    /// <summary>The start of the next word, where a cut would fall inside one.</summary>
    private static int AtWord(string content, int at, int start)
    {
        if (at <= start) return start;
        int blank = content.IndexOf(' ', at - 1);
        return blank >= 0 && blank - at < 12 ? blank + 1 : at;
    }
}
