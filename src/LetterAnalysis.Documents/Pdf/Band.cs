namespace LetterAnalysis.Documents.Pdf;

/// <summary>
/// Rows whose heights overlap, so that they stand beside one another: one row, or the rows of columns whose base lines differ. Its
/// stretches are what no wide gap parts.
/// </summary>
internal sealed class Band
{
    /// <summary>A gap parts columns when it is wider than this many blanks of its row, and than a part of the letters' size.</summary>
    private const double BlanksInGap = 2.2;
    private const double NarrowestGap = 0.8;
    private const double WidestStretched = 3;
    private const double WidestMarkerGap = 5;
    private const double Overlap = 0.7;
    private const int LongestLabel = 3;

    private Band(List<PrintedRow> rows)
    {
        Rows = rows;
        Size = rows[0].Size;
        foreach (PrintedRow row in rows) AddStretches(row);
        Stretches = Merge(Stretches, 0);
    }

    public List<PrintedRow> Rows { get; }

    public double Size { get; }

    public double Base => Rows[0].Base;

    public double LastBase => Rows[^1].Base;

    /// <summary>The text between wide gaps, from left to right.</summary>
    public List<(double Left, double Right)> Stretches { get; private set; } = [];

    public static List<Band> Find(IReadOnlyList<PrintedRow> rows)
    {
        var bands = new List<Band>(rows.Count);
        for (int i = 0; i < rows.Count;)
        {
            int end = i + 1;
            while (end < rows.Count && rows[end - 1].Base - rows[end].Base < Overlap * Math.Min(rows[end - 1].Size, rows[end].Size)) end++;
            bands.Add(new Band([.. rows.Skip(i).Take(end - i)]));
            i = end;
        }
        return bands;
    }

    /// <summary>Intervals joined where less than a gap parts them.</summary>
    public static List<(double Left, double Right)> Merge(List<(double Left, double Right)> intervals, double gap)
    {
        if (intervals.Count < 2) return intervals;
        intervals.Sort();
        var merged = new List<(double Left, double Right)> { intervals[0] };
        foreach ((double left, double right) in intervals)
        {
            (double Left, double Right) last = merged[^1];
            if (left <= last.Right + gap) merged[^1] = (last.Left, Math.Max(last.Right, right));
            else merged.Add((left, right));
        }
        return merged;
    }

    private void AddStretches(PrintedRow row)
    {
        List<PrintedWord> words = row.Words;
        double widest = row.IsStretched ? double.PositiveInfinity : WidestBlank(words, row.Size);
        int start = 0;
        for (int i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && !IsWide(words, start, i, widest)) continue;
            double right = words[start].Right;
            for (int w = start; w < i; w++) right = Math.Max(right, words[w].Right);
            Stretches.Add((words[start].Left, right));
            start = i;
        }
    }

    private static bool IsWide(List<PrintedWord> words, int start, int at, double widest)
    {
        double gap = words[at].Left - words[at - 1].Right;
        if (gap <= widest) return false;
        bool isMarker = at - 1 == start && PrintedMarker.KindOf(words[start].Text) is PrintedMarkerKind.Bullet or PrintedMarkerKind.TypedBullet or PrintedMarkerKind.Number;
        bool isLabel = at - start <= LongestLabel && words[at - 1].Text is [.., ':' or '：'];
        return !(isMarker || isLabel) || gap > WidestMarkerGap * words[at].Size * (isLabel ? 2 : 1);
    }

    /// <summary>The widest gap that may be a blank; rows that are stretched to the margin have wide ones.</summary>
    private static double WidestBlank(List<PrintedWord> words, double size)
    {
        if (words.Count < 4) return NarrowestGap * size;
        var gaps = new double[words.Count - 1];
        for (int i = 1; i < words.Count; i++) gaps[i - 1] = words[i].Left - words[i - 1].Right;
        Array.Sort(gaps);
        // In a row of short cells there are as many gaps as blanks, so that the middle one may be a gap.
        return Math.Clamp(BlanksInGap * gaps[gaps.Length / 4], NarrowestGap * size, WidestStretched * size);
    }
}
