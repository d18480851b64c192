using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>
/// Reads dates in any of the languages: <c>October 14, 2020</c>, <c>7th May 2019</c>, <c>le 4 mars 2021</c>, <c>16. Dezember 2004</c>,
/// <c>2004-12-16</c>, <c>16.12.2004</c>, <c>March 2022</c>, <c>2020年10月14日</c> (<see cref="YearFirstDate"/>).
/// </summary>
internal static class DateReader
{
    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    private static readonly PhraseTable Months = Lexicon.All["months"];
    private static readonly PhraseTable Weekdays = Lexicon.All["weekdays"];
    private static readonly PhraseTable Fillers = Lexicon.All["date.filler"];

    /// <summary>The first date at or after a token.</summary>
    public static ReadDate? Find(ImmutableArray<Token> tokens, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (TryRead(tokens, i, to, out ReadDate date)) return date;
        }
        return null;
    }

    /// <summary>Reads a date that starts at a token.</summary>
    public static bool TryRead(ImmutableArray<Token> tokens, int at, int to, out ReadDate date)
    {
        date = default;
        bool yearMayStart = YearFirstDate.MayStartAt(tokens[at]);
        if (!yearMayStart && !Months.MayStartAt(tokens[at]) && !Weekdays.MayStartAt(tokens[at])) return false;
        if (yearMayStart && ReadYearFirst(tokens, at, to, out date)) return true;
        int afterWeekday = Weekdays.Contains(tokens[at]) ? SkipFillers(tokens, at + 1, to) : at;
        // "Mar" is a weekday in Spanish and a month in English.
        return (afterWeekday > at && afterWeekday < to && TryReadFrom(tokens, afterWeekday, to, out date, at)) || TryReadFrom(tokens, at, to, out date, at);
    }

    private static bool TryReadFrom(ImmutableArray<Token> tokens, int at, int to, out ReadDate date, int start) =>
        ReadNumeric(tokens, at, out date, start) || ReadDayFirst(tokens, at, to, out date, start) || ReadMonthFirst(tokens, at, to, out date, start);

    private static bool ReadYearFirst(ImmutableArray<Token> tokens, int at, int to, out ReadDate date)
    {
        date = default;
        if (!YearFirstDate.TryRead(tokens, at, to, out int end, out (int Year, int Month, int Day) read)) return false;
        bool isDate = read.Day == 0 ? IsYear(read.Year) && read.Month is >= 1 and <= 12 : IsDay(read.Year, read.Month, read.Day);
        date = new ReadDate(at, end, read.Day == 0 ? MonthIso(read.Year, read.Month) : DayIso(read.Year, read.Month, read.Day));
        return isDate;
    }

    /// <summary><c>2004-12-16</c>, <c>16.12.2004</c>, <c>12/2004</c>: a token of its own.</summary>
    private static bool ReadNumeric(ImmutableArray<Token> tokens, int at, out ReadDate date, int start)
    {
        date = default;
        ReadOnlySpan<char> key = tokens[at].Key;
        int mark = key.IndexOfAny('-', '/', '.');
        if (mark is < 1 or > 4) return false;
        char separator = key[mark];
        Span<Range> parts = stackalloc Range[4];
        int count = key.Split(parts, separator);
        if (count is < 2 or > 3 || !TryNumber(key[parts[0]], out int a) || !TryNumber(key[parts[1]], out int b)) return false;
        string? iso;
        if (count == 2)
        {
            if (separator == '.') return false;
            if (IsYear(a) && key[parts[0]].Length == 4 && b is >= 1 and <= 12 && key[parts[1]].Length == 2 && separator == '-') iso = MonthIso(a, b);
            else if (IsYear(b) && key[parts[1]].Length == 4 && a is >= 1 and <= 12 && separator == '/' && !IsNumbered(tokens, start)) iso = MonthIso(b, a);
            else return false;
        }
        else
        {
            if (!TryNumber(key[parts[2]], out int c)) return false;
            if (IsYear(a) && key[parts[0]].Length == 4 && IsDay(a, b, c)) iso = DayIso(a, b, c);
            else if (IsYear(c) && separator == '.' && IsDay(c, b, a)) iso = DayIso(c, b, a);
            else if (IsYear(c) && a is >= 1 and <= 31 && b is >= 1 and <= 31) iso = FromEither(c, a, b);
            else return false;
        }
        date = new ReadDate(start, at + 1, iso);
        return true;
    }

    /// <summary>"Ofício Nº 07/2023" has a number on file.</summary>
    private static bool IsNumbered(ImmutableArray<Token> tokens, int at)
    {
        int before = at - 1;
        while (before >= 0 && tokens[before].Key is "." or "º" or "°" or ":") before--;
        return before >= 0 && tokens[before].Key is "nº" or "n°" or "no" or "no." or "nr" or "nr." or "n" or "n." or "num" or "№" or "#" or "ref" or "réf" or "az" or "l.dz";
    }

    /// <summary>With slashes, 3/4/2020 may be March or April; 25/4/2020 can't.</summary>
    private static string? FromEither(int year, int a, int b)
    {
        if (a == b && IsDay(year, a, b)) return DayIso(year, a, b);
        bool dayFirst = IsDay(year, b, a), monthFirst = IsDay(year, a, b);
        return dayFirst == monthFirst ? null : dayFirst ? DayIso(year, b, a) : DayIso(year, a, b);
    }

    private static bool ReadDayFirst(ImmutableArray<Token> tokens, int at, int to, out ReadDate date, int start)
    {
        date = default;
        if (!TryDay(tokens[at].Key, out int day)) return false;
        int next = at + 1;
        if (next < to && tokens[next].Key is "." or "º" or "ª" or "°" && !tokens[next].SpaceBefore) next++;
        next = SkipFillers(tokens, next, to);
        if (next >= to || !TryMonth(tokens[next].Key, out int month)) return false;
        next = SkipYearFillers(tokens, next + 1, to);
        if (next >= to || !TryYear(tokens[next].Key, out int year) || !IsDay(year, month, day)) return false;
        date = new ReadDate(start, next + 1, DayIso(year, month, day));
        return true;
    }

    private static bool ReadMonthFirst(ImmutableArray<Token> tokens, int at, int to, out ReadDate date, int start)
    {
        date = default;
        if (!TryMonth(tokens[at].Key, out int month)) return false;
        int next = at + 1;
        if (next < to && tokens[next].Key == "." && !tokens[next].SpaceBefore) next++;
        int afterMonth = next;
        next = SkipFillers(tokens, next, to);
        if (next < to && TryDay(tokens[next].Key, out int day))
        {
            int yearAt = SkipYearFillers(tokens, next + 1, to);
            if (yearAt < to && TryYear(tokens[yearAt].Key, out int year) && IsDay(year, month, day))
            {
                date = new ReadDate(start, yearAt + 1, DayIso(year, month, day));
                return true;
            }
        }
        // "31 February 2020" is no date, and not February 2020 either.
        if (start > 0 && TryDay(tokens[start - 1].Key, out _)) return false;
        int monthYearAt = SkipYearFillers(tokens, afterMonth, to);
        if (monthYearAt >= to || !TryYear(tokens[monthYearAt].Key, out int onlyYear)) return false;
        date = new ReadDate(start, monthYearAt + 1, MonthIso(onlyYear, month));
        return true;
    }

    private static int SkipFillers(ImmutableArray<Token> tokens, int at, int to)
    {
        while (at < to && (tokens[at].Key is "," || Fillers.Contains(tokens[at]))) at++;
        return at;
    }

    private static int SkipYearFillers(ImmutableArray<Token> tokens, int at, int to)
    {
        while (at < to && (tokens[at].Key is "," or "." || Fillers.Contains(tokens[at]))) at++;
        return at;
    }

    private static bool TryMonth(string key, out int month)
    {
        month = 0;
        return Months.TryGet(key, out string? value) && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out month);
    }

    /// <summary>A day with or without an ordinal ending: <c>7</c>, <c>7th</c>, <c>1er</c>.</summary>
    private static bool TryDay(string key, out int day)
    {
        day = 0;
        int digits = 0;
        while (digits < key.Length && char.IsAsciiDigit(key[digits])) digits++;
        if (digits is < 1 or > 2 || key.Length - digits > 3) return false;
        for (int i = digits; i < key.Length; i++)
        {
            if (!char.IsLetter(key[i])) return false;
        }
        return TryNumber(key.AsSpan(0, digits), out day) && day is >= 1 and <= 31;
    }

    private static bool TryYear(string key, out int year)
    {
        year = 0;
        return key.Length == 4 && TryNumber(key, out year) && IsYear(year);
    }

    /// <summary>A whole number of at most four digits.</summary>
    public static bool TryNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length is >= 1 and <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private static bool IsDay(int year, int month, int day) => IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static string DayIso(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");

    private static string MonthIso(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");
}
