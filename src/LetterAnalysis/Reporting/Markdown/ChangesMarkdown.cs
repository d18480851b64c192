using System.Text;

namespace LetterAnalysis.Reporting.Markdown;

/// <summary>Writes the paragraphs that differ, each on a row: where it stands, what became of it, and the words around its changes.</summary>
internal sealed class ChangesMarkdown(MarkdownWriter markdown, LetterComparison comparison)
{
    private const int WordsAround = 6;

    private bool IsPair => comparison.Variants.Length == 2;

    public void Write()
    {
        List<IReadOnlyList<string>> rows = [.. comparison.Units.Where(IsListed).Select(RowOf)];
        if (rows.Count == 0) return;
        markdown.Heading(2, "Changes");
        markdown.Paragraph(IsPair ? "The lines in each letter, and what changed from the first to the second. Blanks and the form of quotes and dashes are left out."
            : "The lines in each letter, and who reads what. Blanks and the form of quotes and dashes are left out.");
        markdown.Table([.. comparison.Variants.Select(variant => ":" + variant.Id), "What", "Text"], rows);
    }

    private static bool IsListed(ComparedUnit unit) => unit.Status != UnitStatus.Same;

    private string[] RowOf(ComparedUnit unit) =>
    [
        .. comparison.Variants.Select(variant => LinesOf(unit, variant)),
        string.Join(", ", unit.Segments.Where(segment => segment.IsChanged).Select(segment => segment.Class!.Value).Distinct().Order().Select(Wording.Of).Prepend(StatusOf(unit))),
        TextOf(unit),
    ];

    private string StatusOf(ComparedUnit unit) => unit.Status is UnitStatus.Inserted or UnitStatus.Deleted or UnitStatus.Partial
        ? $"**only in {Wording.List([.. comparison.Variants.Select(variant => variant.Id).Where(unit.IsIn)])}**" : Wording.Of(unit.Status);

    private static string LinesOf(ComparedUnit unit, Variant variant)
    {
        UnitPlace? place = unit.Places.FirstOrDefault(place => place.Variant == variant.Id);
        return place is null ? "–" : Wording.Number(variant.Letter.Source.GetLinePosition(place.Span.Start).Line);
    }

    private string TextOf(ComparedUnit unit)
    {
        var text = new StringBuilder();
        bool hasShown = false, endsInBlank = false;
        int last = unit.Segments.Length - 1;
        while (last >= 0 && !unit.Segments[last].IsChanged) last--;
        for (int i = 0; i < unit.Segments.Length; i++)
        {
            UnitSegment segment = unit.Segments[i];
            string piece = !segment.IsChanged ? MarkdownText.Escape(Around(segment.Readings[0].Text, start: hasShown || last < 0, end: i < last))
                : IsPair ? Changed(segment) : Readings(segment);
            bool isApart = segment.IsChanged && !IsPair, startsWithBlank = isApart || HasBlank(segment, 0);
            if ((endsInBlank || startsWithBlank) && text.Length > 0 && piece.Length > 0) text.Append(' ');
            text.Append(piece);
            endsInBlank = isApart || HasBlank(segment, ^1) || (piece.Length == 0 && (endsInBlank || startsWithBlank));
            hasShown |= segment.IsChanged;
        }
        return text.ToString();
    }

    private static bool HasBlank(UnitSegment segment, Index at) => segment.Readings.Any(reading => reading.Text.Length > 0 && char.IsWhiteSpace(reading.Text[at]));

    /// <summary>What is left out and put in.</summary>
    private static string Changed(UnitSegment segment)
    {
        string before = MarkdownText.Escape(segment.Readings[0].Text), after = MarkdownText.Escape(segment.Readings[^1].Text);
        return (before.Length > 0 ? $"<del>{before}</del>" : "") + (after.Length > 0 ? $"<ins>{after}</ins>" : "");
    }

    private string Readings(UnitSegment segment) => "(" + string.Join(" / ", segment.Readings.Select(reading =>
    {
        string words = MarkdownText.Escape(reading.Text);
        return $"{(words.Length == 0 ? "*nothing*" : words)} **{Wording.Letters(reading, comparison)}**";
    })) + ")";

    /// <summary>The words of a text that stand next to changes.</summary>
    private static string Around(string text, bool start, bool end)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int most = (start ? WordsAround : 0) + (end ? WordsAround : 0);
        if (words.Length <= most + 1) return string.Join(' ', words);
        IEnumerable<string> shown = [.. start ? words.Take(WordsAround) : [], "…", .. end ? words.TakeLast(WordsAround) : []];
        return string.Join(' ', shown);
    }
}
