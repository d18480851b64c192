using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Wording;

/// <summary>The note marks of a letter and the notes that they lead to, by their labels.</summary>
internal sealed class Notes
{
    private const int LongestLabel = 3;

    private Notes(Dictionary<string, TextSpan> marks, Dictionary<string, TextSpan> entries)
    {
        Marks = marks;
        Entries = entries;
    }

    /// <summary>The first mark of each label in the text.</summary>
    public IReadOnlyDictionary<string, TextSpan> Marks { get; }

    /// <summary>The notes, by label.</summary>
    public IReadOnlyDictionary<string, TextSpan> Entries { get; }

    public static Notes Of(AuditedLetter letter)
    {
        Dictionary<string, TextSpan> marks = new(StringComparer.Ordinal), entries = new(StringComparer.Ordinal);
        foreach (AuditedBlock block in letter.Blocks)
        {
            int start = 0;
            bool hasBracket = block.Text.Contains('[', StringComparison.Ordinal);
            if (block.Kind == SectionKind.Notes && LabelOf(block, out start) is { } label) entries.TryAdd(label, block.SpanOf(0, Math.Max(start, 1)));
            if (block.Kind is SectionKind.Signatories or SectionKind.Addressee or SectionKind.Letterhead) continue;
            foreach (InlineMark mark in block.Block.Marks.Where(mark => mark.Kind == InlineMarkKind.NoteReference))
            {
                string text = (mark.Detail ?? block.Text.Substring(mark.Span.Start, mark.Span.Length)).Trim('[', ']', '^', '(', ')', ' ');
                bool opensNote = block.Kind == SectionKind.Notes && mark.Span.Start == 0;
                if (IsLabel(text)) (opensNote ? entries : marks).TryAdd(text, block.SpanOf(mark.Span));
            }
            for (int i = start; i + 2 < block.Tokens.Length && hasBracket; i++)
            {
                if (block.KeyAt(i) == "[" && block.KeyAt(i + 2) == "]" && IsLabel(block.KeyAt(i + 1))) marks.TryAdd(block.KeyAt(i + 1), block.SpanOf(i, i + 3));
                if (block.KeyAt(i) == "[" && block.KeyAt(i + 1) == "^" && block.KeyAt(i + 3) == "]") marks.TryAdd(block.KeyAt(i + 2), block.SpanOf(i, i + 4));
            }
        }
        if (letter.Letter is { Id: "1", Source.MediaType: MediaTypes.Markdown }) AddMarkdown(letter.Letter.Source.Content, marks, entries);
        return new Notes(marks, entries);
    }

    /// <summary>
    /// Adds the notes of Markdown, lines such as "[^1]: Report.", from the source: their text leaves the label out, and a note that no mark
    /// leads to is no text at all.
    /// </summary>
    private static void AddMarkdown(string source, Dictionary<string, TextSpan> marks, Dictionary<string, TextSpan> entries)
    {
        for (int at = source.IndexOf("[^", StringComparison.Ordinal); at >= 0; at = source.IndexOf("[^", at + 2, StringComparison.Ordinal))
        {
            int end = source.IndexOf(']', at);
            if (end < 0) return;
            string label = source[(at + 2)..end];
            if (!IsLabel(label)) continue;
            bool isNote = end + 1 < source.Length && source[end + 1] == ':' && (at == 0 || source[at - 1] is '\n' or '\r');
            (isNote ? entries : marks).TryAdd(label, TextSpan.FromBounds(at, end + 1));
        }
    }

    /// <summary>The number that opens a note: <c>[1]</c>, <c>1.</c>, <c>1</c>, or its marker.</summary>
    private static string? LabelOf(AuditedBlock block, out int end)
    {
        end = 0;
        if (block.Block.Marker?.Trim('[', ']', '^', '.', ')', '(', ':', ' ') is { } marker && IsLabel(marker)) return marker;
        if (block.KeyAt(0) == "[" && block.KeyAt(2) == "]" && IsLabel(block.KeyAt(1))) return At(3, 1, block, out end);
        if (block.KeyAt(0) == "[" && block.KeyAt(1) == "^" && block.KeyAt(3) == "]") return At(4, 2, block, out end);
        return IsLabel(block.KeyAt(0)) && block.Tokens.Length > 1 ? At(1, 0, block, out end) : null;
    }

    private static string At(int after, int label, AuditedBlock block, out int end)
    {
        end = after;
        return block.KeyAt(label);
    }

    private static bool IsLabel(string text) => text.Length is > 0 and <= LongestLabel && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
