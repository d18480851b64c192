using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting.Html;

/// <summary>Writes a place of a text, marked, with the words around it.</summary>
internal static class Excerpt
{
    private const int Around = 60;
    private const int LongestMark = 200;
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    /// <param name="html">Where to write.</param>
    /// <param name="text">The text.</param>
    /// <param name="place">The place; the start of a long one is marked.</param>
    /// <param name="whole">The part of the text that may show.</param>
    public static void Write(HtmlWriter html, string text, TextSpan place, TextSpan whole)
    {
        int end = place.Length <= LongestMark ? place.End : place.Start + EndOfWords(text.Substring(place.Start, LongestMark));
        int start = Math.Max(whole.Start, place.Start - Around), stop = Math.Min(whole.End, end + Around);
        if (start > whole.Start) start += StartOfWords(text[start..place.Start]);
        if (stop < whole.End) stop = end + EndOfWords(text[end..stop]);
        html.Text((start > whole.Start ? "… " : "") + Dense(text[start..place.Start]));
        html.Element("mark", Dense(text[place.Start..end]));
        html.Text(Dense(text[end..stop]) + (stop < whole.End ? " …" : ""));
    }

    /// <summary>Where the first whole word of a cut text starts; at its start when it has no blank.</summary>
    private static int StartOfWords(string text) => text.IndexOfAny(Blanks) + 1;

    /// <summary>Where the last whole word of a cut text ends; at its end when it has no blank.</summary>
    private static int EndOfWords(string text) => text.LastIndexOfAny(Blanks) is >= 0 and int end ? end : text.Length;

    /// <summary>A text without its empty lines.</summary>
    private static string Dense(string text)
    {
        string[] lines = text.Split('\n');
        return string.Join('\n', lines.Where((line, i) => i == 0 || i == lines.Length - 1 || !string.IsNullOrWhiteSpace(line)));
    }
}
