using System.Globalization;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>
/// Tells a table, which is read row by row, from text in columns, which is read down each of them. A table shows by the lines drawn
/// between its cells, by a bold head, by a column of numbers or of values that come again (countries), or by columns of different kinds.
/// </summary>
internal sealed class TableJudge(PrintedPage page, ColumnRegion region, bool beforeText)
{
    private const int FewestRows = 3;
    private const int FewestRowsWithoutMark = 5;
    /// <summary>Names set in bold over what belongs to them make a third or a fourth of the rows bold.</summary>
    private const int OthersPerBold = 6;
    private const double SameWidth = 0.15;
    private const double FullLine = 0.8;

    private readonly List<string[]> _rows = [.. region.Bands.Select(band => Array.ConvertAll(region.CellsOf(band), Text))];

    public bool IsTable()
    {
        if (IsRuled()) return true;
        if (region.FullBands < FewestRows || beforeText || HasRunningText()) return false;
        if (HasBoldHead() || HasNumbers() || HasRepeatedValues()) return true;
        if (region.FullBands < FewestRowsWithoutMark) return false;
        return !IsEvenlySpaced() || IsPeopleBesideOthers();
    }

    private bool IsRuled()
    {
        if (region.FullBands < 2) return false;
        double left = region.Columns[0].Left, right = region.Columns[^1].Right;
        bool parted = page.UprightRules.Any(rule => rule.At > left && rule.At < right && rule.Crosses(region.Bottom, region.Top)
            && Enumerable.Range(1, region.Columns.Count - 1).Any(i => rule.At >= region.Columns[i - 1].Right - 1 && rule.At <= region.Columns[i].Left + 1));
        if (parted) return true;
        double lane = (region.Columns[0].Right + region.Columns[1].Left) / 2;
        int levels = page.LevelRules.Where(rule => rule.From < lane && rule.To > lane && rule.At > region.Bottom - region.Size && rule.At < region.Top + region.Size)
            .Select(rule => Math.Round(rule.At)).Distinct().Count();
        return levels >= FewestRows;
    }

    /// <summary>True when a column holds lines that are broken where they reach its edge.</summary>
    private bool HasRunningText()
    {
        for (int column = 0; column < region.Columns.Count; column++)
        {
            (double left, double right) = region.Columns[column];
            int lines = 0, full = 0;
            foreach (PrintedRow row in region.RowsOf(column))
            {
                lines++;
                if (row.Words.Count >= 4 && row.Right >= left + FullLine * (right - left)) full++;
            }
            if (lines >= 4 && full * 10 >= lines * 6) return true;
        }
        return false;
    }

    private bool HasBoldHead()
    {
        if (region.Bands.Count < FewestRows || !IsBold(region.Bands[0])) return false;
        return region.Bands.Skip(1).Count(IsBold) * OthersPerBold < region.Bands.Count;
    }

    private static bool IsBold(Band band) => band.Rows.All(row => row.Words.All(word => word.Is(PrintedStyle.Bold)));

    private bool HasNumbers()
    {
        int numbers = 0, last = int.MinValue, cells = 0;
        foreach (string[] row in _rows)
        {
            if (row[0].Length == 0) continue;
            cells++;
            if (int.TryParse(row[0].TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > last) (numbers, last) = (numbers + 1, number);
        }
        return numbers >= FewestRows && numbers * 10 >= cells * 8;
    }

    private bool HasRepeatedValues()
    {
        for (int column = 1; column < region.Columns.Count; column++)
        {
            List<string> values = [.. _rows.Select(row => row[column]).Where(value => value.Length > 0)];
            if (values.Count > FewestRows && values.Distinct(StringComparer.Ordinal).Count() * 2 <= values.Count) return true;
        }
        return false;
    }

    private bool IsEvenlySpaced()
    {
        double step = region.Columns[1].Left - region.Columns[0].Left;
        for (int i = 2; i < region.Columns.Count; i++)
        {
            if (Math.Abs(region.Columns[i].Left - region.Columns[i - 1].Left - step) > SameWidth * step) return false;
        }
        // Both columns have the same room when the second begins at the middle of the page.
        return region.Columns.Count > 2 || Math.Abs(region.Columns[1].Left - page.Width / 2) <= SameWidth * step;
    }

    /// <summary>True for names of people beside what are none: their organizations, roles or countries.</summary>
    private bool IsPeopleBesideOthers() => ShareOfPeople(0) >= 0.8 && ShareOfPeople(1) <= 0.4;

    private double ShareOfPeople(int column)
    {
        int people = 0, cells = 0;
        foreach (string[] row in _rows)
        {
            if (row[column].Length == 0) continue;
            cells++;
            string[] words = row[column].Split(' ');
            if (words.Length is >= 2 and <= 4 && words.All(word => char.IsUpper(word[0])) && !row[column].Any(c => char.IsDigit(c) || c == '&')) people++;
        }
        return cells == 0 ? 0 : (double)people / cells;
    }

    private static string Text(List<PrintedWord> words) => string.Join(' ', words.Select(word => word.Text));
}
