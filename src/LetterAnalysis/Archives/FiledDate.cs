using System.Globalization;

namespace LetterAnalysis.Archives;

/// <summary>Reads the dates of an archive, <c>yyyy-MM-dd</c> or <c>yyyy-MM</c>, as days since the year 1.</summary>
internal static class FiledDate
{
    /// <summary>The day; the first of a month without a day; null for no date.</summary>
    public static int? DayOf(string? iso)
    {
        if (iso is null) return null;
        return DateOnly.TryParseExact(iso, ["yyyy-MM-dd", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date.DayNumber : null;
    }
}
