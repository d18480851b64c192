using AngleSharp.Dom;

namespace LetterAnalysis.Documents.Web;

/// <summary>Tells tables of entries, such as signatories with their countries, from those that only set text side by side.</summary>
internal static class PageTable
{
    private const int FewestRows = 2;

    /// <summary>Entries are short; running text in cells is layout.</summary>
    private const int LongestEntry = 200;

    /// <summary>True when the rows hold entries: two cells or more in most of them, nearly all cells short and of one line, no table inside.</summary>
    public static bool IsGrid(IElement table)
    {
        if (table.QuerySelector("table, ul, ol, h1, h2, h3") is not null) return false;
        int rows = 0, wide = 0, filled = 0, tall = 0, labels = 0;
        long length = 0;
        foreach (IElement row in table.QuerySelectorAll("tr"))
        {
            int inRow = 0;
            foreach (IElement cell in row.Children)
            {
                string text = cell.TextContent.Trim();
                if (text.Length == 0) continue;
                inRow++;
                if (inRow == 1 && text.EndsWith(':')) labels++;
                length += text.Length;
                if (cell.QuerySelectorAll("p, div, br").Length > 1) tall++;
            }
            if (inRow == 0) continue;
            rows++;
            filled += inRow;
            if (inRow > 1) wide++;
        }
        return rows >= FewestRows && wide * 2 > rows && tall * 3 <= filled && length <= (long)filled * LongestEntry && labels * 2 <= rows;
    }

    /// <summary>True when a row names what its table's columns hold.</summary>
    public static bool IsHead(IElement row) => row.Children.Length > 0 && row.Children.All(static cell => cell.LocalName == "th");
}
