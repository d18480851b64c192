using DocumentFormat.OpenXml.Wordprocessing;

namespace LetterAnalysis.Documents.Word;

/// <summary>Tells tables of entries from those that only set text side by side.</summary>
internal static class TableKind
{
    /// <summary>True when the rows hold entries, and no table inside.</summary>
    public static bool IsGrid(IReadOnlyList<TableRow> rows)
    {
        var shape = new TableShape();
        foreach (TableRow row in rows)
        {
            foreach (TableCell cell in TableReader.Inside<TableCell>(row))
            {
                if (cell.Descendants<Table>().Any()) return false;
                shape.AddCell(cell.InnerText, isTall: cell.Descendants<Paragraph>().Count(static paragraph => paragraph.InnerText.Length > 0) > 1);
            }
            shape.EndRow();
        }
        return shape.IsGrid;
    }

    /// <summary>True when a row is the head of its table: it is repeated on every page, or all of it is bold.</summary>
    public static bool IsHead(TableRow row, WordStyles styles)
    {
        if (row.TableRowProperties?.GetFirstChild<TableHeader>() is { } head) return head.Val?.InnerText is null or "on" or "true" or "1";
        bool any = false;
        foreach (Paragraph paragraph in row.Descendants<Paragraph>())
        {
            TextLook basis = styles.OfParagraph(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).Look;
            foreach (Run run in paragraph.Descendants<Run>())
            {
                if (run.InnerText.Length == 0) continue;
                RunProperties? properties = run.RunProperties;
                TextLook look = TextLook.Of(properties).Over(styles.Find(properties?.RunStyle?.Val?.Value).Look).Over(basis);
                if (look.IsBold != true) return false;
                any = true;
            }
        }
        return any;
    }
}
