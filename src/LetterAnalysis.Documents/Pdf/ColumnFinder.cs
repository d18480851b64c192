namespace LetterAnalysis.Documents.Pdf;

/// <summary>
/// Finds columns: a white lane that runs down past several bands with text on both of its sides. How wide it has to be depends on how
/// many bands it passes, since blanks of running text happen to stand under one another, but not often.
/// </summary>
internal static class ColumnFinder
{
    private const int FewBands = 2;
    private const double LaneOfMany = 0.8;
    private const double NarrowLane = 0.2;
    private const double LaneOfFew = 1.5;
    private const double LaneOfOne = 2.5;
    private const double WidestSkip = 5;
    private const double LineSkip = 1.6;
    private const double SameSkip = 1.25;
    private const int MostBandsTried = 300;

    /// <summary>The region that begins at a band, or -if one begins just below it- takes it in; null when there is none.</summary>
    /// <param name="bands">The bands of a page or column.</param>
    /// <param name="first">The band to begin at.</param>
    public static ColumnRegion? FindAt(IReadOnlyList<Band> bands, int first)
    {
        ColumnRegion? best = null;
        List<(double Left, double Right)> stretches = bands[first].Stretches;
        for (int i = 1; i < stretches.Count; i++)
        {
            ColumnRegion? found = Follow(bands, first, first, stretches[i - 1].Right, stretches[i].Left);
            if (found is not null && (best is null || found.FullBands > best.FullBands)) best = found;
        }
        return best ?? FromOneSide(bands, first);
    }

    /// <summary>A block that begins higher in one column than in the other.</summary>
    private static ColumnRegion? FromOneSide(IReadOnlyList<Band> bands, int first)
    {
        if (bands[first].Stretches is not [var only]) return null;
        int next = first + 1;
        while (next < bands.Count && next < first + 4 && bands[next].Stretches.Count == 1 && IsNear(bands, next, LineSkip)) next++;
        if (next >= bands.Count || bands[next].Stretches.Count < 2 || !IsNear(bands, next, LineSkip)) return null;
        List<(double Left, double Right)> stretches = bands[next].Stretches;
        for (int i = 1; i < stretches.Count; i++)
        {
            // A line that stands over the left column is read before it anyway.
            if (only.Left >= stretches[i].Left - bands[first].Size && Follow(bands, first, next, stretches[i - 1].Right, stretches[i].Left) is { } found) return found;
        }
        return null;
    }

    private static bool IsNear(IReadOnlyList<Band> bands, int at, double sizes) => bands[at - 1].LastBase - bands[at].Base <= sizes * bands[at].Size;

    private static ColumnRegion? Follow(IReadOnlyList<Band> bands, int first, int seed, double left, double right)
    {
        int full = 0, end = first, last = Math.Min(bands.Count, first + MostBandsTried);
        double skip = LineSkip * bands[seed].Size;
        (double from, double to) = (left, right);
        for (int i = first; i < bands.Count && (i < last || full > FewBands); i++)
        {
            Band band = bands[i];
            (double laneLeft, double laneRight) = WidestFree(band, left, right);
            if (laneRight - laneLeft < LaneOfMany * band.Size)
            {
                // The longest entry of a table may come near the next column.
                if (full <= FewBands || !HasBlankIn(band, left, right)) break;
                full++;
                end = i + 1;
                continue;
            }
            bool onLeft = band.Stretches[0].Left < laneLeft, onRight = band.Stretches[^1].Right > laneRight;
            double step = i == first ? 0 : bands[i - 1].LastBase - band.Base;
            if (onLeft && onRight)
            {
                if (step > WidestSkip * band.Size) break;
                full += CountRows(band, laneLeft);
            }
            else if (step > SameSkip * skip)
            {
                break;
            }
            if (i > first) skip = Math.Max(skip, step);
            (left, right, end) = (laneLeft, laneRight, i + 1);
            if (full > 0) (from, to) = (left, right);
        }
        double size = bands[seed].Size, lane = (to - from) / size;
        bool accepted = full > FewBands ? lane >= LaneOfMany : full == FewBands ? lane >= LaneOfFew : full == 1 && end - first > 1 && lane >= LaneOfOne;
        if (!accepted) return null;
        List<Band> taken = [.. bands.Skip(first).Take(end - first)];
        List<(double Left, double Right)> columns = Band.Merge(
            [.. taken.Where(band => WidestFree(band, left, right) is var free && free.Right - free.Left >= LaneOfMany * band.Size).SelectMany(band => band.Stretches)], LaneOfMany * size);
        return columns.Count < 2 ? null : new ColumnRegion(taken, columns, full);
    }

    /// <summary>True when two words are parted by a blank within a lane.</summary>
    private static bool HasBlankIn(Band band, double left, double right)
    {
        if (band.Rows.Count != 1) return false;
        List<PrintedWord> words = band.Rows[0].Words;
        for (int i = 1; i < words.Count; i++)
        {
            if (Math.Min(words[i].Left, right) - Math.Max(words[i - 1].Right, left) >= NarrowLane * band.Size && Math.Abs(words[i].Left - right) <= band.Size) return true;
        }
        return false;
    }

    /// <summary>Rows on both sides; in columns whose base lines differ a band holds several.</summary>
    private static int CountRows(Band band, double lane)
    {
        if (band.Rows.Count == 1) return 1;
        int left = band.Rows.Count(row => row.Left < lane), right = band.Rows.Count(row => row.Right > lane);
        return Math.Max(1, Math.Min(left, right));
    }

    /// <summary>The widest part of a lane that a band leaves free.</summary>
    private static (double Left, double Right) WidestFree(Band band, double left, double right)
    {
        (double Left, double Right) best = (left, left);
        double at = left;
        foreach ((double from, double to) in band.Stretches)
        {
            if (to <= at) continue;
            double free = Math.Min(from, right);
            if (free - at > best.Right - best.Left) best = (at, free);
            at = Math.Max(at, to);
            if (at >= right) break;
        }
        if (right - at > best.Right - best.Left) best = (at, right);
        return best;
    }
}
