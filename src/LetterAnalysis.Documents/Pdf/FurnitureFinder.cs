using System.Text;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>
/// Takes out of the pages what belongs to a page and not to the letter: rows at the top or foot that come again on other pages, numbers
/// that count the pages, and small print at the foot.
/// </summary>
internal sealed class FurnitureFinder
{
    private const int MostRows = 5;
    private const double HeaderZone = 0.12;
    private const double SmallPrint = 0.92;
    private const double MarginInPoints = 30;
    private const double SameHeight = 6;

    private readonly IReadOnlyList<PrintedPage> _pages;
    private readonly double _bodySize;
    private readonly Dictionary<(string Text, bool IsTop), List<double>> _heights = [];

    private FurnitureFinder(IReadOnlyList<PrintedPage> pages, double bodySize)
    {
        _pages = pages;
        _bodySize = bodySize;
        foreach (PrintedPage page in pages)
        {
            foreach (PrintedRow row in Outer(page, true)) Count(page, row, true);
            foreach (PrintedRow row in Outer(page, false)) Count(page, row, false);
        }
    }

    public static void Move(IReadOnlyList<PrintedPage> pages, double bodySize)
    {
        var finder = new FurnitureFinder(pages, bodySize);
        foreach (PrintedPage page in pages)
        {
            int top = finder.CountTop(page);
            page.Header.AddRange(page.Rows[..top]);
            page.Rows.RemoveRange(0, top);
            int foot = page.Rows.Count - finder.CountFoot(page);
            page.Footer.AddRange(page.Rows[foot..]);
            page.Rows.RemoveRange(foot, page.Rows.Count - foot);
        }
    }

    private static IEnumerable<PrintedRow> Outer(PrintedPage page, bool top)
    {
        int count = Math.Min(MostRows, page.Rows.Count);
        return (top ? page.Rows.Take(count) : page.Rows.TakeLast(count)).Where(row => IsInZone(page, row, top));
    }

    private static bool IsInZone(PrintedPage page, PrintedRow row, bool top) =>
        top ? row.Base > page.Height * (1 - HeaderZone) : row.Base < page.Height * HeaderZone;

    private void Count(PrintedPage page, PrintedRow row, bool top)
    {
        (string, bool) key = (Pattern(row.Text), top);
        if (!_heights.TryGetValue(key, out List<double>? heights)) _heights.Add(key, heights = []);
        heights.Add(HeightOf(page, row, top));
    }

    private static double HeightOf(PrintedPage page, PrintedRow row, bool top) => top ? page.Height - row.Base : row.Base;

    /// <summary>A row's text with one sign for each number.</summary>
    private static string Pattern(string text)
    {
        var pattern = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsDigit(c)) pattern.Append(c);
            else if (pattern.Length == 0 || pattern[^1] != '#') pattern.Append('#');
        }
        return pattern.ToString();
    }

    private int CountTop(PrintedPage page)
    {
        int count = 0;
        while (count < Math.Min(MostRows, page.Rows.Count) && IsFurniture(page, page.Rows[count], true)) count++;
        return count;
    }

    private int CountFoot(PrintedPage page)
    {
        List<PrintedRow> rows = page.Rows;
        int count = 0;
        while (count < Math.Min(MostRows, rows.Count) && IsFurniture(page, rows[^(count + 1)], false)) count++;
        // Small print above it, parted from the text by more than a line.
        int small = count;
        while (small < Math.Min(MostRows, rows.Count) && rows[^(small + 1)] is var row && row.Size <= SmallPrint * _bodySize && IsInZone(page, row, false)) small++;
        bool isParted = small > count && small < rows.Count && rows[^(small + 1)].Base - rows[^small].Base >= 2 * _bodySize;
        return isParted && !NoteFinder.OpensNote(rows[^small]) ? small : count;
    }

    private bool IsFurniture(PrintedPage page, PrintedRow row, bool top)
    {
        if (!IsInZone(page, row, top)) return false;
        if (IsPageNumber(page, row)) return true;
        double height = HeightOf(page, row, top);
        if (height < MarginInPoints && row.Size <= SmallPrint * _bodySize) return true;
        int others = _heights[(Pattern(row.Text), top)].Count(other => Math.Abs(other - height) <= SameHeight) - 1;
        return others >= 1 && (others + 1) * 3 >= _pages.Count;
    }

    /// <summary>A number that is the page's own, alone or with the number of all pages and a word or two.</summary>
    private bool IsPageNumber(PrintedPage page, PrintedRow row)
    {
        string text = row.Text;
        if (text.Length > 24) return false;
        List<int> numbers = [];
        int letters = 0, words = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                int number = 0;
                for (; i < text.Length && char.IsAsciiDigit(text[i]); i++) number = Math.Min(100_000, number * 10 + text[i] - '0');
                numbers.Add(number);
                i--;
            }
            else if (char.IsLetter(text[i]))
            {
                letters++;
                if (i == 0 || !char.IsLetter(text[i - 1])) words++;
            }
            else if (!char.IsWhiteSpace(text[i]) && text[i] is not ('-' or '–' or '—' or '/' or '|' or '.' or '[' or ']' or '(' or ')' or '·'))
            {
                return false;
            }
        }
        if (numbers.Count is 0 or > 2 || numbers[0] != page.Number) return false;
        if (numbers.Count == 2) return numbers[1] == _pages.Count && words <= 2;
        return letters == 0 || (words == 1 && letters <= 7 && char.IsLetter(text[0]) && text.EndsWith((char)('0' + page.Number % 10)));
    }
}
