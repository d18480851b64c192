namespace LetterAnalysis.Documents.Pdf;

/// <summary>Takes the notes at the foot of pages out of the text: rows in smaller print that begin with the mark of a note.</summary>
internal static class NoteFinder
{
    private const double SmallerThanText = 0.93;

    public static void Move(PrintedPage page, double bodySize, bool noteGoesOn)
    {
        List<PrintedRow> rows = page.Rows;
        int from = rows.Count;
        while (from > 0 && rows[from - 1].Size <= SmallerThanText * bodySize) from--;
        int first = from;
        while (first < rows.Count && !OpensNote(rows[first])) first++;
        if (first == rows.Count || !IsReferred(rows, first)) return;
        // What stands in the same small print above the first mark is the rest of a note on the page before.
        if (!noteGoesOn) from = first;
        page.Notes.AddRange(rows[from..]);
        rows.RemoveRange(from, rows.Count - from);
    }

    /// <summary>True when a row begins with a raised mark, or with a small number or sign that stands alone.</summary>
    public static bool OpensNote(PrintedRow row) => row.Words.Count > 1 && (row.Words[0].Is(PrintedStyle.Raised) || IsMark(row.Words[0].Text));

    /// <summary>True for a number up to three digits, a star or a dagger, in brackets or not.</summary>
    public static bool IsMark(string text)
    {
        ReadOnlySpan<char> mark = text.AsSpan().Trim("[]().");
        if (mark.IsEmpty || mark.Length > 3) return false;
        return !mark.ContainsAnyExceptInRange('0', '9') || !mark.ContainsAnyExcept("*†‡§");
    }

    private static bool IsReferred(List<PrintedRow> rows, int first)
    {
        if (rows[first].Words[0].Is(PrintedStyle.Raised)) return true;
        string mark = rows[first].Words[0].Text.Trim('[', ']', '(', ')', '.');
        for (int i = 0; i < first; i++)
        {
            if (rows[i].Words.Any(word => word.Is(PrintedStyle.Raised) && word.Text.Trim('[', ']', '(', ')', '.') == mark)) return true;
        }
        return false;
    }
}
