using System.Globalization;

namespace LetterAnalysis.Archives.Page;

/// <summary>Years laid out from left to right.</summary>
internal sealed class YearAxis
{
    private const int NarrowestLabel = 36;
    private const int MostYears = 80;

    private readonly double _left;

    /// <summary>Lays out years; of more than eighty the last eighty.</summary>
    public YearAxis(IEnumerable<int> years, double left, double right)
    {
        int least = int.MaxValue, last = int.MinValue;
        foreach (int year in years) (least, last) = (Math.Min(least, year), Math.Max(last, year));
        if (last < least) (least, last) = (0, -1);
        Last = last;
        First = Math.Max(least, last - MostYears + 1);
        _left = left;
        Right = right;
        Step = (right - left) / Math.Max(1, Last - First + 1);
    }

    public int First { get; }

    public int Last { get; }

    /// <summary>The width of a year.</summary>
    public double Step { get; }

    /// <summary>Where the last year ends.</summary>
    public double Right { get; }

    public IEnumerable<int> Years => Enumerable.Range(First, Math.Max(0, Last - First + 1));

    public bool Has(int year) => year >= First && year <= Last;

    /// <summary>Where a year begins.</summary>
    public double At(int year) => _left + (year - First) * Step;

    /// <summary>Where the middle of a year is.</summary>
    public double Middle(int year) => At(year) + Step / 2;

    /// <summary>Where a date is; a year alone is in its middle, a month alone in its.</summary>
    public double At(string date)
    {
        int year = int.Parse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return At(year) + Step * day.DayOfYear / 366;
        return DateOnly.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month) ? At(year) + Step * (month.Month - 0.5) / 12 : Middle(year);
    }

    /// <summary>Draws a line at each year that has room for its name, and the names above.</summary>
    public void Draw(Drawing drawing, double top, double bottom)
    {
        int every = Step >= NarrowestLabel ? 1 : Step * 2 >= NarrowestLabel ? 2 : Step * 5 >= NarrowestLabel ? 5 : 10;
        foreach (int year in Years.Where(year => year % every == 0))
        {
            drawing.Line(At(year), top, At(year), bottom, "tick");
            drawing.Text(year.ToString(CultureInfo.InvariantCulture), Middle(year), top - 8, "axis", "middle");
        }
    }
}
