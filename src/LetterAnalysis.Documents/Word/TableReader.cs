using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Documents.Word;

/// <summary>
/// Reads tables. A table of entries, such as signatories with their countries, gives rows of cells. One that only sets text side by side (a
/// letterhead, an address beside a date, signatures in a grid) is no table to a reader, so its cells are read one after another.
/// </summary>
internal sealed class TableReader(WordParts parts, DocumentBuilder builder, StoryPlace place)
{
    public void Read(Table table)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"table {++parts.Tables}");
        if (place.Name is not null) name = $"{place.Name}, {name}";
        List<TableRow> rows = [.. Inside<TableRow>(table).Where(IsShown)];
        bool isGrid = TableKind.IsGrid(rows);
        for (int i = 0; i < rows.Count; i++)
        {
            StoryPlace rowPlace = place with { Name = string.Create(CultureInfo.InvariantCulture, $"{name}, row {i + 1}") };
            if (isGrid) ReadRow(rows[i], rowPlace, isHead: i == 0 && TableKind.IsHead(rows[i], parts.Styles)); else ReadCells(rows[i], rowPlace);
        }
    }

    /// <summary>The rows of a table or the cells of a row, also those in content controls.</summary>
    public static IEnumerable<T> Inside<T>(OpenXmlElement element) where T : OpenXmlElement
    {
        foreach (OpenXmlElement child in element)
        {
            if (child is T found) yield return found;
            else if (child is not (Table or TableRow or TableCell or Paragraph))
            {
                foreach (T nested in Inside<T>(child)) yield return nested;
            }
        }
    }

    private bool IsShown(TableRow row) => row.TableRowProperties is not { } properties || parts.Revisions switch
    {
        RevisionView.Final => properties.GetFirstChild<Deleted>() is null,
        RevisionView.Original => properties.GetFirstChild<Inserted>() is null,
        _ => true,
    };

    private void ReadCells(TableRow row, StoryPlace rowPlace)
    {
        foreach (TableCell cell in Inside<TableCell>(row))
        {
            var story = new StoryReader(parts, builder, rowPlace);
            foreach (OpenXmlElement block in cell) story.Read(block);
            story.End();
        }
    }

    private void ReadRow(TableRow row, StoryPlace rowPlace, bool isHead)
    {
        var text = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<InlineMark>();
        var layout = new ParagraphLayout(parts);
        text.Append('\t', row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val.OrNull() is > 0 and < 64 and var skipped ? skipped : 0);
        int cells = 0;
        foreach (TableCell cell in Inside<TableCell>(row))
        {
            if (cells++ > 0) text.Append('\t');
            AddCell(text, marks, layout, cell, rowPlace);
            text.Append('\t', cell.TableCellProperties?.GridSpan?.Val.OrNull() is > 1 and < 64 and var span ? span - 1 : 0);
        }
        string line = text.ToString();
        builder.Add(new BlockDraft
        {
            Kind = isHead ? BlockKind.Heading : BlockKind.TableRow,
            // A cell across the whole row is a heading of what follows.
            Text = cells == 1 ? line.Trim() : line,
            Marks = marks.ToImmutable(),
            IsFurniture = place.IsFurniture,
            Origin = rowPlace.Name,
        });
    }

    private void AddCell(StringBuilder text, ImmutableArray<InlineMark>.Builder marks, ParagraphLayout layout, TableCell cell, StoryPlace rowPlace)
    {
        var runs = new RunReader(parts, rowPlace);
        int start = text.Length;
        foreach (Paragraph paragraph in cell.Descendants<Paragraph>())
        {
            var shown = new ParagraphText();
            runs.Read(paragraph, shown, layout.LookOf(paragraph.ParagraphProperties));
            if (layout.Of(paragraph.ParagraphProperties).Marker is { } marker) Part(text, start).Append(marker);
            foreach (TextLine line in shown.Lines())
            {
                if (string.IsNullOrWhiteSpace(line.Text)) continue;
                Part(text, start);
                marks.AddRange(line.Marks.Select(mark => mark with { Span = mark.Span.Shift(text.Length) }));
                text.Append(line.Text.Replace('\t', ' '));
            }
        }
    }

    private static StringBuilder Part(StringBuilder text, int start) => text.Length > start ? text.Append(' ') : text;
}
