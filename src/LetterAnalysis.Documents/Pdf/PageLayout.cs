namespace LetterAnalysis.Documents.Pdf;

/// <summary>Puts the rows of a page into reading order: what stands in columns is read column by column, tables row by row.</summary>
internal sealed class PageLayout
{
    private const int DeepestColumns = 3;
    private const double WideGap = 3;
    private const int WordsOfTextLine = 4;

    private readonly PrintedPage _page;
    private readonly PrintedColumn _whole;
    private readonly List<PrintedLine> _lines = [];
    private readonly double[] _openTable;
    private bool _hasText;

    private PageLayout(PrintedPage page, PrintedColumn whole, IReadOnlyList<PrintedLine> before)
    {
        _page = page;
        _whole = whole;
        _hasText = before.Count > 0;
        _openTable = before is [.., { Cells: { } cells }] ? [.. cells.Select(cell => cell.Count == 0 ? double.NaN : cell[0].Left)] : [];
    }

    /// <summary>The lines of a page in reading order.</summary>
    /// <param name="page">The page, without what belongs to it and not to the letter.</param>
    /// <param name="whole">Where the text of the document runs.</param>
    /// <param name="before">The lines of the pages before: after text columns are no letterhead, and a table may go on.</param>
    public static List<PrintedLine> Read(PrintedPage page, PrintedColumn whole, IReadOnlyList<PrintedLine> before)
    {
        var layout = new PageLayout(page, whole, before);
        layout.Arrange(page.Rows, whole, 0);
        return layout._lines;
    }

    private void Arrange(List<PrintedRow> rows, PrintedColumn column, int depth)
    {
        List<Band> bands = Band.Find(rows);
        for (int i = 0; i < bands.Count;)
        {
            ColumnRegion? region = depth < DeepestColumns ? ColumnFinder.FindAt(bands, i)?.PartedBy(_page.UprightRules) : null;
            if (region is null)
            {
                foreach (PrintedRow row in bands[i].Rows) AddRow(row, column);
                i++;
                continue;
            }
            if (GoesOnWithTable(region) || new TableJudge(_page, region, !_hasText).IsTable()) AddTable(region, column);
            else AddColumns(region, column, depth);
            i += region.Bands.Count;
        }
    }

    /// <summary>True when the page begins with columns where the last page ended in a table of the same columns.</summary>
    private bool GoesOnWithTable(ColumnRegion region)
    {
        if (_lines.Count > 0 || _openTable.Length == 0 || _openTable.Length != region.Columns.Count) return false;
        for (int i = 0; i < _openTable.Length; i++)
        {
            if (Math.Abs(_openTable[i] - region.Columns[i].Left) > region.Size) return false;
        }
        return true;
    }

    private void AddColumns(ColumnRegion region, PrintedColumn column, int depth)
    {
        bool rightToLeft = region.RowsOf(0).Concat(region.RowsOf(1)).Count(row => WordText.IsRightToLeft(row.Words[0].Text[0])) * 2 > region.Bands.Count * 2;
        for (int i = 0; i < region.Columns.Count; i++)
        {
            int at = rightToLeft ? region.Columns.Count - 1 - i : i;
            (double left, double right) = region.Columns[at];
            // A column may reach to the next, the last one to the edge of the text.
            double edge = at + 1 < region.Columns.Count ? region.Columns[at + 1].Left - region.Size : column.Right;
            List<PrintedRow> rows = region.RowsOf(at);
            // The few words of each line of a letterhead are lines of their own, however near to the edge the longest come.
            if (!_hasText && rows.Sum(static row => row.Words.Count) < WordsOfTextLine * rows.Count) edge = double.PositiveInfinity;
            Arrange(rows, new PrintedColumn(left, Math.Max(right, edge)), depth + 1);
        }
    }

    private void AddTable(ColumnRegion region, PrintedColumn column)
    {
        foreach (List<PrintedWord>[] cells in TableRows.Read(_page, region))
        {
            List<PrintedWord> words = [.. cells.SelectMany(cell => cell)];
            _lines.Add(new PrintedLine(words, _page.Number, _lines.Count + 1, column) { Cells = cells });
        }
    }

    /// <summary>A row that a wide gap parts, as a reference on the left and the date on the right, is two lines.</summary>
    private void AddRow(PrintedRow row, PrintedColumn column)
    {
        int start = 0;
        for (int i = 1; i <= row.Words.Count; i++)
        {
            bool isEnd = i == row.Words.Count;
            if (!isEnd && (row.IsStretched || row.Words[i].Left - row.Words[i - 1].Right < WideGap * row.Size)) continue;
            if (!isEnd && i == start + 1 && PrintedMarker.KindOf(row.Words[start].Text) != PrintedMarkerKind.None) continue;
            if (!isEnd && row.Words[i - 1].Text[^1] == ':') continue;
            Add(row.Words.GetRange(start, i - start), column);
            start = i;
        }
    }

    private void Add(List<PrintedWord> words, PrintedColumn column)
    {
        _lines.Add(new PrintedLine(WordOrder.Logical(words), _page.Number, _lines.Count + 1, column));
        _hasText |= words.Count >= 8 && words[^1].Right - words[0].Left > 0.7 * (_whole.Right - _whole.Left);
    }
}
