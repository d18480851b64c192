namespace LetterAnalysis.Documents.Pdf;

/// <summary>Puts words that stand on one base line into rows; small raised words go to the row whose words they follow.</summary>
internal static class RowFinder
{
    private const double SameBase = 0.2;
    private const double LargestRaised = 0.85;
    private const double HighestRaised = 0.7;
    private const int LongestRaised = 6;
    private const double ShoulderWidth = 0.35;
    private const double OpeningWidth = 1.5;

    public static List<PrintedRow> Find(List<PrintedWord> words)
    {
        var rows = new List<List<PrintedWord>>();
        foreach (PrintedWord word in words.OrderByDescending(word => word.Base).ThenBy(word => word.Left))
        {
            if (rows.Count > 0 && rows[^1][0] is var first && first.Base - word.Base <= SameBase * Math.Min(first.Size, word.Size)) rows[^1].Add(word);
            else rows.Add([word]);
        }
        foreach (List<PrintedWord> row in rows) row.Sort(ByPlace);
        for (int i = 0; i + 1 < rows.Count; i++) LowerRaised(rows, i);
        var found = new List<PrintedRow>(rows.Count);
        foreach (List<PrintedWord> row in rows)
        {
            if (row.Count > 0) found.Add(new PrintedRow(SpacedLetters.Join(row)));
        }
        return found;
    }

    private static int ByPlace(PrintedWord a, PrintedWord b) => a.Left.CompareTo(b.Left);

    /// <summary>Moves the raised words of a row to one of the next two rows, where they stand on the shoulder of a larger word.</summary>
    private static void LowerRaised(List<List<PrintedWord>> rows, int at)
    {
        for (int below = at + 1; below <= Math.Min(at + 2, rows.Count - 1); below++)
        {
            List<PrintedWord> row = rows[at], lower = rows[below];
            if (row.Count == 0 || lower.Count == 0 || row[0].Base - lower[0].Base > HighestRaised * lower.Max(word => word.Size)) break;
            var lowered = new List<PrintedWord>();
            rows[at] = [.. row.Where(word => !TryLower(word, lower, lowered))];
            if (lowered.Count == 0) continue;
            lower.AddRange(lowered);
            lower.Sort(ByPlace);
        }
    }

    private static bool TryLower(PrintedWord raised, List<PrintedWord> row, List<PrintedWord> lowered)
    {
        if (raised.Text.Length > LongestRaised) return false;
        int low = 0, high = row.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (row[middle].Left <= raised.Left) low = middle + 1; else high = middle;
        }
        bool follows = low > 0 && Math.Abs(raised.Left - row[low - 1].Right) <= ShoulderWidth * row[low - 1].Size;
        bool opens = low == 0 && row[0].Left - raised.Right <= OpeningWidth * row[0].Size;
        if (!follows && !opens) return false;
        PrintedWord holder = follows ? row[low - 1] : row[0];
        double rise = raised.Base - holder.Base;
        if (raised.Size > LargestRaised * holder.Size || rise <= 0 || rise > HighestRaised * holder.Size) return false;
        lowered.Add(raised with { Base = holder.Base, Style = raised.Style | PrintedStyle.Raised | (follows ? PrintedStyle.Attached : 0) });
        return true;
    }
}
