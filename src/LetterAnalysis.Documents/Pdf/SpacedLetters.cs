using System.Text;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>Joins letters that are set apart for looks, as names in letterheads are: "A M N E S T Y".</summary>
internal static class SpacedLetters
{
    private const int FewestLetters = 4;
    private const double UnevenGap = 1.6;

    /// <summary>A row with its runs of single letters joined; a gap wider than the others in the run parts two words.</summary>
    public static List<PrintedWord> Join(List<PrintedWord> row)
    {
        if (row.Count < FewestLetters || row.Count(IsLetter) < FewestLetters) return row;
        var joined = new List<PrintedWord>(row.Count);
        for (int i = 0; i < row.Count;)
        {
            int end = i;
            while (end < row.Count && IsLetter(row[end]) && Math.Abs(row[end].Size - row[i].Size) < 0.5) end++;
            if (end - i < FewestLetters)
            {
                joined.Add(row[i++]);
                continue;
            }
            AddWords(joined, row, i, end);
            i = end;
        }
        return joined;
    }

    private static void AddWords(List<PrintedWord> joined, List<PrintedWord> row, int from, int to)
    {
        var gaps = new List<double>();
        for (int i = from + 1; i < to; i++) gaps.Add(row[i].Left - row[i - 1].Right);
        gaps.Sort();
        double widest = Math.Max(gaps[gaps.Count / 3] * UnevenGap, gaps[gaps.Count / 3] + 0.15 * row[from].Size);
        for (int i = from; i < to;)
        {
            var text = new StringBuilder(row[i].Text);
            int end = i + 1;
            while (end < to && row[end].Left - row[end - 1].Right <= widest) text.Append(row[end++].Text);
            joined.Add(row[i] with { Text = text.ToString(), Right = row[end - 1].Right });
            i = end;
        }
    }

    private static bool IsLetter(PrintedWord word) => word.Text.Length == 1 && char.IsLetter(word.Text[0]) && !CjkText.IsCjk(word.Text[0]);
}
