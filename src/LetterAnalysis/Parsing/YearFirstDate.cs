using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>
/// Reads dates that name their year first and their units, as Korean and Japanese do: <c>2020년 10월 14일</c>, <c>2020年10月14日</c>,
/// <c>令和2年10月</c>, <c>二〇二〇年十月十四日</c>, <c>2020. 10. 14.</c>
/// </summary>
internal static class YearFirstDate
{
    private const string Digits = "〇一二三四五六七八九";
    private const int MostDigits = 4;

    private static readonly PhraseTable Units = Lexicon.All["date.units"];
    private static readonly PhraseTable Eras = Lexicon.All["date.eras"];

    /// <summary>True when a date may start at a token; tells cheaply where none can.</summary>
    public static bool MayStartAt(in Token token) => token.Kind == TokenKind.Number || Eras.MayStartAt(token) || Digit(token.Key) >= 0;

    /// <summary>Reads year, month and day; 0 for a day that is not printed.</summary>
    public static bool TryRead(ImmutableArray<Token> tokens, int at, int to, out int end, out (int Year, int Month, int Day) date)
    {
        (end, date) = (at, default);
        if (tokens[at].Kind == TokenKind.Number && TryReadWithPoints(tokens, at, to, out end, out date)) return true;
        int next = at, before = 0;
        if (Eras.TryMatch(tokens, at, out PhraseMatch era))
        {
            before = int.Parse(era.Value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture);
            next += era.TokenCount;
        }
        if (!TryUnit(tokens, ref next, to, "year", era.TokenCount > 0, out int year) || !TryUnit(tokens, ref next, to, "month", false, out int month)) return false;
        if (!TryUnit(tokens, ref next, to, "day", false, out int day)) day = 0;
        (end, date) = (next, (before + year, month, day));
        return true;
    }

    /// <summary><c>2020. 10. 14.</c> with blanks; without them it is one number.</summary>
    private static bool TryReadWithPoints(ImmutableArray<Token> tokens, int at, int to, out int end, out (int Year, int Month, int Day) date)
    {
        (end, date) = (at, default);
        if (at + 4 >= to || tokens[at].Length != 4 || tokens[at + 1].Key != "." || tokens[at + 3].Key != "." || !tokens[at + 2].SpaceBefore) return false;
        if (!TryNumber(tokens[at].Key, out int year) || !TryNumber(tokens[at + 2].Key, out int month) || !TryNumber(tokens[at + 4].Key, out int day)) return false;
        (end, date) = (at + 5, (year, month, day));
        if (end < to && tokens[end].Key == "." && !tokens[end].SpaceBefore) end++;
        return true;
    }

    /// <summary>A number and the word for a unit behind it; "元年" is the first year of an era.</summary>
    private static bool TryUnit(ImmutableArray<Token> tokens, ref int at, int to, string unit, bool inEra, out int number)
    {
        int next = at;
        bool first = inEra && next < to && tokens[next].Key == "元";
        number = first ? 1 : 0;
        if (first) next++;
        else if (!TryNumber(tokens, ref next, to, out number)) return false;
        if (next >= to || !Units.TryGet(tokens[next].Key, out string? value) || value != unit) return false;
        at = next + 1;
        return true;
    }

    private static bool TryNumber(ImmutableArray<Token> tokens, ref int at, int to, out int number)
    {
        number = 0;
        if (at < to && tokens[at].Kind == TokenKind.Number) return TryNumber(tokens[at++].Key, out number);
        int start = at;
        for (; at < to && at - start < MostDigits; at++)
        {
            int digit = Digit(tokens[at].Key);
            if (digit < 0 && tokens[at].Key != "十") break;
            // "二十三" is 2 x 10 + 3, "十" alone 10, "二〇" 20.
            if (digit >= 0) number = at > start && tokens[at - 1].Key == "十" ? number + digit : number * 10 + digit;
            else number = Math.Max(number, 1) * 10;
        }
        return at > start;
    }

    private static bool TryNumber(string key, out int number) => DateReader.TryNumber(key, out number);

    private static int Digit(string key) => key.Length == 1 ? Digits.IndexOf(key[0], StringComparison.Ordinal) : -1;
}
