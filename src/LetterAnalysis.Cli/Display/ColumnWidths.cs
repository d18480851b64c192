namespace LetterAnalysis.Cli.Display;

/// <summary>Shares the width of a page among the columns of a table.</summary>
internal static class ColumnWidths
{
    /// <summary>A wrapping column is never narrower; a page too narrow for that overflows.</summary>
    public const int Narrowest = 8;

    /// <summary>
    /// Columns that do not wrap, and those that need no more than an equal share, get what they need; the others share the rest.
    /// </summary>
    public static int[] Fit(IReadOnlyList<Column> columns, int[] needed, int available)
    {
        int[] widths = [.. needed];
        List<int> open = [.. Enumerable.Range(0, columns.Count).Where(i => columns[i].Wraps).OrderBy(i => needed[i])];
        int rest = available - Enumerable.Range(0, columns.Count).Where(i => !columns[i].Wraps).Sum(i => needed[i]);
        for (int i = 0; i < open.Count; i++)
        {
            int share = Math.Max(rest / (open.Count - i), Narrowest);
            widths[open[i]] = Math.Min(needed[open[i]], share);
            rest -= widths[open[i]];
        }
        return widths;
    }
}
