namespace LetterAnalysis.Documents.Pdf;

/// <summary>Puts the bands of a table into rows: cells that take several lines are one.</summary>
internal static class TableRows
{
    private const double SameStep = 1.15;
    private const double WiderStep = 1.25;

    /// <summary>The cells of each row.</summary>
    public static List<List<PrintedWord>[]> Read(PrintedPage page, ColumnRegion region)
    {
        var rows = new List<List<PrintedWord>[]>();
        double lineStep = LineStep(region);
        List<double> levels = LevelsBetween(page, region);
        for (int i = 0; i < region.Bands.Count; i++)
        {
            List<PrintedWord>[] cells = region.CellsOf(region.Bands[i]);
            if (i > 0 && Continues(region.Bands[i - 1], region.Bands[i], cells, levels, lineStep))
            {
                for (int c = 0; c < cells.Length; c++) rows[^1][c].AddRange(cells[c]);
            }
            else
            {
                rows.Add(cells);
            }
        }
        return rows;
    }

    private static bool Continues(Band above, Band band, List<PrintedWord>[] cells, List<double> levels, double lineStep)
    {
        if (levels.Count > 1) return !levels.Any(level => level < above.LastBase && level > band.Base - 0.3 * band.Size);
        double step = above.LastBase - band.Base;
        if (lineStep > 0) return step <= SameStep * lineStep;
        return cells[0].Count == 0 && step <= 1.6 * band.Size;
    }

    /// <summary>The step of lines within a cell, when it is clearly smaller than that from row to row; else 0.</summary>
    private static double LineStep(ColumnRegion region)
    {
        var steps = new List<double>();
        bool someContinue = false;
        for (int i = 1; i < region.Bands.Count; i++)
        {
            steps.Add(region.Bands[i - 1].LastBase - region.Bands[i].Base);
            someContinue |= region.CellsOf(region.Bands[i]).Any(cell => cell.Count == 0);
        }
        if (!someContinue || steps.Count < 2) return 0;
        steps.Sort();
        return steps[^1] >= WiderStep * steps[0] && steps[steps.Count / 2] > SameStep * steps[0] ? steps[0] : 0;
    }

    private static List<double> LevelsBetween(PrintedPage page, ColumnRegion region)
    {
        double left = region.Columns[0].Left, lane = (region.Columns[0].Right + region.Columns[1].Left) / 2;
        return [.. page.LevelRules.Where(rule => rule.From <= left + 1 && rule.To > lane && rule.At < region.Top && rule.At > region.Bottom).Select(rule => rule.At)];
    }
}
