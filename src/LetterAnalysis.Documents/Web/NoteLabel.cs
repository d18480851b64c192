using AngleSharp.Dom;

namespace LetterAnalysis.Documents.Web;

/// <summary>Tells the number of a note from the id that programs give its element: <c>fn1</c>, <c>_ftn1</c>, <c>footnote-1</c>, <c>cite_note-1</c>.</summary>
internal static class NoteLabel
{
    private const int LongestLabel = 6;

    private static readonly string[] Starts = ["fn", "ftn", "edn", "footnote", "endnote", "sdfootnote", "sdendnote", "cite_note", "note"];

    /// <summary>The label of a raised link to a place on the page; null for other raised text.</summary>
    public static string? OfReference(IElement raised)
    {
        if (!raised.Descendants<IElement>().Any(static inner => inner.LocalName == "a" && inner.GetAttribute("href") is ['#', ..])) return null;
        string label = raised.TextContent.Trim().Trim('[', ']', '(', ')');
        return label.Length is > 0 and <= LongestLabel ? label : null;
    }

    /// <summary>The id of the element that a raised link leads to; null where there is none.</summary>
    public static string? TargetOf(IElement raised) =>
        raised.Descendants<IElement>().FirstOrDefault(static inner => inner.LocalName == "a")?.GetAttribute("href") is ['#', _, ..] target ? target[1..] : null;

    /// <summary>The label of a link at the start of a line that leads back from a note to its mark; null for other links.</summary>
    public static string? OfNote(IElement link) =>
        link.GetAttribute("href") is { Length: > 1 } target && target[0] == '#' ? NoteMark.LabelOf(link.TextContent, "") : null;

    /// <summary>The label of a note's element; null for other elements.</summary>
    public static string? Of(string? id)
    {
        if (string.IsNullOrEmpty(id)) return null;
        ReadOnlySpan<char> rest = id.AsSpan().TrimStart('_');
        foreach (string start in Starts)
        {
            if (!rest.StartsWith(start, StringComparison.OrdinalIgnoreCase)) continue;
            ReadOnlySpan<char> number = rest[start.Length..].TrimStart("-_:");
            int digits = 0;
            while (digits < number.Length && char.IsAsciiDigit(number[digits])) digits++;
            if (digits > 0 && digits == number.Length) return number.ToString();
        }
        return null;
    }
}
