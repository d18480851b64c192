using DocumentFormat.OpenXml.Wordprocessing;

namespace LetterAnalysis.Documents.Word;

/// <summary>Tells tables of entries from those that only set text side by side.</summary>
internal static class TableKind
{
    private const int FewestRows = 2;

    /// <summary>Entries are short; running text in cells is layout.</summary>
    private const int LongestEntry = 200;

    /// <summary>True when the rows hold entries: two cells or more in most of them, nearly all cells short and of one line, no table inside.</summary>
    public static bool IsGrid(IReadOnlyList<TableRow> rows)
    {
        if (rows.Count < FewestRows) return false;
        int wide = 0, filled = 0, tall = 0, labels = 0;
        long length = 0;
        foreach (TableRow row in rows)
        {
            int inRow = 0;
            foreach (TableCell cell in TableReader.Inside<TableCell>(row))
            {
                if (cell.Descendants<Table>().Any()) return false;
                int lines = cell.Descendants<Paragraph>().Count(static paragraph => paragraph.InnerText.Length > 0);
                if (lines == 0) continue;
                inRow++;
                string text = cell.InnerText.Trim();
                if (inRow == 1 && text.EndsWith(':')) labels++;
                length += text.Length;
                if (lines > 1) tall++;
            }
            filled += inRow;
            if (inRow > 1) wide++;
        }
        bool isMemoHead = labels * 2 > rows.Count;
        return wide * 2 > rows.Count && tall * 3 <= filled && length <= (long)filled * LongestEntry && !isMemoHead;
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
