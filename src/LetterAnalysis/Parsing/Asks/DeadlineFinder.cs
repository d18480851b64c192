using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>Finds the time by which something is asked: "by 31 December 2021", "within 60 days", "before the end of the session".</summary>
internal static class DeadlineFinder
{
    private const int LongestTime = 9;
    private const int LongestTimeWord = 4;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>The first deadline in a range, as printed; null when there is none.</summary>
    public static string? Find(AskScan scan, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            int time = scan.Past(scan.Words.Deadlines, i);
            if (time == i) continue;
            if (scan.Words.VerbFinal)
            {
                int start = StartOfTime(scan, from, i);
                if (start < i) return scan.Print(start, time);
                continue;
            }
            int end = EndOfTime(scan, time, to);
            if (end > time) return scan.Print(i, end);
        }
        return null;
    }

    /// <summary>The first token of a time that ends before a particle: "12月20日" in "12月20日までに"; <paramref name="end"/> when none does.</summary>
    private static int StartOfTime(AskScan scan, int from, int end)
    {
        int start = end;
        while (start > from)
        {
            int before = start;
            for (int i = Math.Max(from, start - LongestTimeWord); i < before; i++)
            {
                if (scan.Past(scan.Words.Times, i) == before || (i == before - 1 && scan.Tokens[i].Kind == TokenKind.Number)) start = Math.Min(start, i);
            }
            if (start == before) break;
        }
        return start;
    }

    /// <summary>The token after a time; <paramref name="at"/> when no time stands there.</summary>
    private static int EndOfTime(AskScan scan, int at, int to)
    {
        AskWords words = scan.Words;
        int end = at;
        for (int i = at; i < to && i < at + LongestTime;)
        {
            int time = Math.Max(scan.Past(words.Times, i), scan.Past(words.Months, i));
            if (time > i || IsYear(scan, i))
            {
                end = i = Math.Max(time, i + 1);
                continue;
            }
            bool yearFollows = scan.IsMark(i, ',') && IsYear(scan, i + 1);
            bool inside = yearFollows || scan.Tokens[i].Kind == TokenKind.Number || scan.Has(words.Determiners, i)
                || scan.Has(words.Numbers, i)
                || (i > at && scan.Has(words.Prepositions, i)) || (i > at && scan.IsMark(i, '.') && !scan.Tokens[i].SpaceBefore);
            if (!inside) break;
            i++;
        }
        return end;
    }

    private static bool IsYear(AskScan scan, int at) =>
        (uint)at < (uint)scan.Tokens.Length && scan.Tokens[at] is { Kind: TokenKind.Number, Length: 4 } token
        && int.TryParse(token.Key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year)
        && year is >= FirstYear and <= LastYear;
}
