using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>Puts the text of a block draft on one line without blanks at its ends; the marks keep their places.</summary>
internal static class DraftCleaner
{
    public static BlockDraft Clean(BlockDraft draft)
    {
        string text = OneLine(draft.Text);
        int start = 0, end = text.Length;
        // An empty first cell of a table row is a cell all the same.
        while (start < end && IsBlank(text[start], draft.Kind)) start++;
        while (end > start && IsBlank(text[end - 1], draft.Kind)) end--;
        if (text.AsSpan(start, end - start).IsWhiteSpace()) end = start;
        return draft with
        {
            Text = text[start..end],
            Marks = start == 0 && end == text.Length ? draft.Marks : [.. draft.Marks.Select(mark => Cut(mark, start, end))],
            IsFurniture = draft.IsFurniture || IsNotice(text.AsSpan(start, end - start)),
            Marker = draft.Marker is { } marker ? OneLine(marker).Trim() is { Length: > 0 } shown ? shown : "•" : null,
        };
    }

    /// <summary>True for the notice of who holds the rights in a page, which no letter has.</summary>
    private static bool IsNotice(ReadOnlySpan<char> text) => text.StartsWith("©") || text.StartsWith("Copyright ©", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same text with a space for each line break and control character.</summary>
    public static string OneLine(string text)
    {
        int first = 0;
        while (first < text.Length && !IsBreak(text[first])) first++;
        if (first == text.Length) return text;
        return string.Create(text.Length, text, static (span, from) =>
        {
            for (int i = 0; i < span.Length; i++) span[i] = IsBreak(from[i]) ? ' ' : from[i];
        });
    }

    private static bool IsBreak(char c) => c != '\t' && (char.IsControl(c) || c is '\u2028' or '\u2029');

    private static bool IsBlank(char c, BlockKind kind) => kind == BlockKind.TableRow ? c != '\t' && char.IsWhiteSpace(c) : char.IsWhiteSpace(c);

    private static InlineMark Cut(InlineMark mark, int start, int end)
    {
        int from = Math.Clamp(mark.Span.Start, start, end), to = Math.Clamp(mark.Span.End, from, end);
        return mark with { Span = TextSpan.FromBounds(from - start, to - start) };
    }
}
