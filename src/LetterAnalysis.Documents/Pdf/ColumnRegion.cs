namespace LetterAnalysis.Documents.Pdf;

/// <summary>Bands of a page in which text stands in columns side by side.</summary>
/// <param name="Bands">The bands, from top to bottom.</param>
/// <param name="Columns">Where the text of each column begins and ends, from left to right.</param>
/// <param name="FullBands">The number of bands with text in at least two columns.</param>
internal sealed record ColumnRegion(IReadOnlyList<Band> Bands, IReadOnlyList<(double Left, double Right)> Columns, int FullBands)
{
    private const double NearColumn = 0.5;

    /// <summary>A line drawn past this part of the height, in one piece or cell by cell, stands between columns.</summary>
    private const double LongRule = 0.6;

    public double Top => Bands[0].Base + Bands[0].Size;

    public double Bottom => Bands[^1].LastBase;

    public double Size => Bands[0].Size;

    /// <summary>The same region with columns parted where upright lines are drawn between them, however near the text comes.</summary>
    public ColumnRegion PartedBy(IReadOnlyList<Rule> uprightRules)
    {
        var lengths = new SortedDictionary<double, double>();
        foreach (Rule rule in uprightRules)
        {
            double length = Math.Min(rule.To, Top) - Math.Max(rule.From, Bottom);
            if (length > 0) lengths[Math.Round(rule.At)] = lengths.GetValueOrDefault(Math.Round(rule.At)) + length;
        }
        List<(double Left, double Right)> parted = [.. Columns];
        foreach ((double at, double length) in lengths)
        {
            int column = parted.FindIndex(column => column.Left + NearColumn * Size < at && at < column.Right - NearColumn * Size);
            if (column < 0 || length < LongRule * (Top - Bottom)) continue;
            (double left, double right) = parted[column];
            parted[column] = (left, at);
            parted.Insert(column + 1, (at, right));
        }
        return parted.Count == Columns.Count ? this : this with { Columns = parted };
    }

    /// <summary>The column that a word stands in.</summary>
    public int ColumnOf(PrintedWord word)
    {
        int column = 0;
        while (column + 1 < Columns.Count && word.Left >= Columns[column + 1].Left - NearColumn * Size) column++;
        return column;
    }

    /// <summary>The rows of one column.</summary>
    public List<PrintedRow> RowsOf(int column)
    {
        var rows = new List<PrintedRow>();
        foreach (PrintedRow row in Bands.SelectMany(band => band.Rows))
        {
            List<PrintedWord> words = [.. row.Words.Where(word => ColumnOf(word) == column)];
            if (words.Count > 0) rows.Add(new PrintedRow(words));
        }
        return rows;
    }

    /// <summary>The words of one band by columns.</summary>
    public List<PrintedWord>[] CellsOf(Band band)
    {
        var cells = new List<PrintedWord>[Columns.Count];
        for (int i = 0; i < cells.Length; i++) cells[i] = [];
        foreach (PrintedRow row in band.Rows)
        {
            foreach (PrintedWord word in row.Words) cells[ColumnOf(word)].Add(word);
        }
        return cells;
    }
}
