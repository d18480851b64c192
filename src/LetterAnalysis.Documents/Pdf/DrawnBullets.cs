using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>Browsers draw the bullets of lists as small discs, rings and squares. Such a drawing right before the text of a row becomes its bullet.</summary>
internal static class DrawnBullets
{
    private const int MostBullets = 2_000;
    private const double Smallest = 0.2, Largest = 0.75;
    private const double Roundness = 0.25;
    private const double Lowest = 0.02, Highest = 0.8;
    private const double WidestGap = 2.5;
    private const double LeastGapBefore = 1;

    /// <summary>Puts the bullets before the words that they stand before.</summary>
    /// <param name="rows">The rows of a page, from top to bottom.</param>
    /// <param name="paths">What is drawn on it.</param>
    public static void Add(List<PrintedRow> rows, IReadOnlyList<PdfPath> paths)
    {
        int found = 0;
        foreach (PdfPath path in paths.Take(PageScanner.MostRules))
        {
            if (path.IsClipping || path.GetBoundingRectangle() is not { } box || Math.Abs(box.Width - box.Height) > Roundness * box.Width) continue;
            if (RowOf(rows, box) is not { } row || !TryInsert(row, box)) continue;
            if (++found == MostBullets) return;
        }
    }

    /// <summary>The row whose small letters a drawing stands beside.</summary>
    private static PrintedRow? RowOf(List<PrintedRow> rows, PdfRectangle box)
    {
        double middle = (box.Bottom + box.Top) / 2;
        int low = 0, high = rows.Count;
        while (low < high)
        {
            int at = (low + high) / 2;
            if (rows[at].Base > middle) low = at + 1; else high = at;
        }
        if (low == rows.Count) return null;
        PrintedRow row = rows[low];
        bool isBeside = middle >= row.Base + Lowest * row.Size && middle <= row.Base + Highest * row.Size;
        return isBeside && box.Width >= Smallest * row.Size && box.Width <= Largest * row.Size ? row : null;
    }

    private static bool TryInsert(PrintedRow row, PdfRectangle box)
    {
        int at = row.Words.FindIndex(word => word.Left >= box.Right);
        if (at < 0 || row.Words[at].Left - box.Right > WidestGap * row.Size || (at > 0 && box.Left - row.Words[at - 1].Right < LeastGapBefore * row.Size)) return false;
        PrintedWord next = row.Words[at];
        if (PrintedMarker.KindOf(next.Text) != PrintedMarkerKind.None) return false;
        row.Words.Insert(at, new PrintedWord("•", box.Left, box.Right, next.Base, next.Size, PrintedStyle.None));
        return true;
    }
}
