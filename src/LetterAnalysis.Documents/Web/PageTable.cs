using AngleSharp.Dom;

namespace LetterAnalysis.Documents.Web;

/// <summary>Tells tables of entries, such as signatories with their countries, from those that only set text side by side.</summary>
internal static class PageTable
{
    /// <summary>True when the rows hold entries, and no table, list or heading inside.</summary>
    public static bool IsGrid(IElement table)
    {
        var shape = new TableShape();
        foreach (IElement row in RowsOf(table))
        {
            foreach (IElement cell in row.Children)
            {
                if (CountLines(cell) is not { } lines) return false;
                shape.AddCell(cell.TextContent, isTall: lines > 1);
            }
            shape.EndRow();
        }
        return shape.IsGrid;
    }

    /// <summary>True when a row names what its table's columns hold.</summary>
    public static bool IsHead(IElement row) => row.Children.Length > 0 && row.Children.All(static cell => cell.LocalName == "th");

    private static IEnumerable<IElement> RowsOf(IElement table) =>
        table.Children.SelectMany(static part => part.LocalName is "thead" or "tbody" or "tfoot" ? part.Children : Enumerable.Repeat(part, 1)).Where(static part => part.LocalName == "tr");

    /// <summary>The number of elements in a cell that set lines; null when one is none that an entry has.</summary>
    private static int? CountLines(IElement cell)
    {
        int lines = 0;
        var cursor = new TreeCursor(cell);
        while (true)
        {
            switch ((cursor.Node as IElement)?.LocalName)
            {
                case "table" or "ul" or "ol" or "h1" or "h2" or "h3":
                    return null;
                case "p" or "div" or "br":
                    lines++;
                    break;
            }
            if (cursor.TryEnter()) continue;
            while (!cursor.TryNext())
            {
                if (!cursor.TryLeave()) return lines;
            }
        }
    }
}
