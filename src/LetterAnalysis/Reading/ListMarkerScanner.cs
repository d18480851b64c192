namespace LetterAnalysis.Reading;

/// <summary>
/// Reads what may be a list marker at the start of a line: bullets, <c>1.</c> <c>1)</c> <c>(1)</c> <c>(a)</c> <c>(a).</c> <c>a.</c>
/// <c>iv)</c> <c>1.1</c> <c>Q1:</c> <c>Demand #1:</c>, also fused with the text (<c>5.Right</c>). Bounded look-ahead, no context.
/// </summary>
internal static class ListMarkerScanner
{
    private const int LongestNumber = 8;
    private const int LongestLabel = 20;
    private const int LongestDashedNumber = 2;
    private const int MostLevels = 6;

    /// <summary>Enclosed numbers, ideographs, Hangul and forms of full width stand from here on.</summary>
    private const char FirstWide = '\u2460';

    /// <summary>All readings of the marker at the start of the text, likeliest first: <c>i.</c> is a Roman one or a letter.</summary>
    public static int Read(ReadOnlySpan<char> text, Span<ListMarker> readings)
    {
        if (text.IsEmpty) return 0;
        if (IsBullet(text[0])) return ReadBullet(text, readings);
        if (text[0] >= FirstWide) return WideMarker.Read(text, readings);
        int open = text[0] == '(' ? 1 : 0;
        int end = open;
        while (end < text.Length && end - open <= LongestNumber && char.IsAsciiLetterOrDigit(text[end])) end++;
        if (end > open && end - open <= LongestNumber && ReadFrame(text, open, end, out string frame, out int markerEnd)
            && ReadNumber(text, text[open..end], frame, markerEnd, readings) is > 0 and int numbers)
        {
            return numbers;
        }
        if (end == open && open == 1 && text.Length > 1 && text[1] >= FirstWide) return WideMarker.Read(text, readings);
        if (open == 0 && OrdinalMarker.Read(text, readings) is > 0 and int words) return words;
        return open == 0 ? ReadLabelled(text, readings) : 0;
    }

    private static bool IsBullet(char c) => c is '•' or '‣' or '◦' or '▪' or '▫' or '●' or '○' or '■' or '□' or '➢' or '➤' or '►' or '✓' or '✔' or '·' or '◎' or '◆' or '◇' or '▶' or '▷' or '△' or '▲' or '☐' or '\uF0B7'
        or '-' or '*' or '+' or '–' or '—' or '―' or '・';

    private static int ReadBullet(ReadOnlySpan<char> text, Span<ListMarker> readings)
    {
        int content = SkipBlanks(text, 1);
        bool typed = text[0] is '-' or '*' or '+' or '–' or '—' or '―' or '·';
        if (content == text.Length || (typed && content == 1)) return 0;
        readings[0] = new ListMarker(ListMarkerStyle.Bullet, text[0].ToString(), 0, "", 1, content);
        return 1;
    }

    /// <summary>The marks after (and around) a number; a blank or the text follows.</summary>
    private static bool ReadFrame(ReadOnlySpan<char> text, int open, int end, out string frame, out int markerEnd)
    {
        frame = "";
        markerEnd = end;
        if (end >= text.Length) return false;
        char mark = text[end];
        if (open == 1)
        {
            if (mark != ')') return false;
            markerEnd = end + 1;
            if (markerEnd < text.Length && text[markerEnd] == '.') markerEnd++;
            frame = "()";
            return true;
        }
        // "IV – publicar ...", "2 - a consulta ..." as Brazilian letters number; "3 - 0" is a score.
        if (mark == ' ' && end + 3 < text.Length && text[end + 1] is '–' or '-' or '—' && char.IsWhiteSpace(text[end + 2])
            && (char.IsAsciiLetterUpper(text[open]) || (end - open <= LongestDashedNumber && char.IsLetter(text[end + 3]))))
        {
            markerEnd = end + 2;
            frame = ListMarker.DashFrame;
            return true;
        }
        if (mark is not ('.' or ')' or '°' or 'º' or 'ª')) return false;
        markerEnd = end + 1;
        frame = mark switch { '.' => ".", ')' => ")", _ => "°" };
        // "1.)", "1°)"
        if (mark != ')' && markerEnd < text.Length && (text[markerEnd] == ')' || (mark == '.' && text[markerEnd] == '-'))) markerEnd++;
        return true;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, ReadOnlySpan<char> number, string frame, int markerEnd, Span<ListMarker> readings)
    {
        if (frame == "." && markerEnd < text.Length && char.IsAsciiDigit(text[markerEnd]) && IsDigits(number)) return ReadDecimal(text, readings);
        int content = SkipBlanks(text, markerEnd);
        if (content == text.Length) return 0;
        int count = 0;
        if (IsDigits(number))
        {
            if (number.Length > 7) return 0;
            if (content == markerEnd && (number.Length > 2 || !char.IsLetter(text[content]))) return 0;
            readings[count++] = new ListMarker(ListMarkerStyle.Arabic, frame, ToNumber(number), "", markerEnd, content);
            return count;
        }
        if (content == markerEnd) return 0;
        bool upper = char.IsAsciiLetterUpper(number[0]);
        if (RomanNumeral.TryRead(number, out int roman))
        {
            readings[count++] = new ListMarker(upper ? ListMarkerStyle.UpperRoman : ListMarkerStyle.LowerRoman, frame, roman, "", markerEnd, content);
        }
        if (number.Length == 1)
        {
            readings[count++] = new ListMarker(upper ? ListMarkerStyle.UpperLetter : ListMarkerStyle.LowerLetter, frame,
                (number[0] | 0x20) - 'a' + 1, "", markerEnd, content);
        }
        return count;
    }

    /// <summary><c>1.1 Text</c>, <c>2.3.1. Text</c>.</summary>
    private static int ReadDecimal(ReadOnlySpan<char> text, Span<ListMarker> readings)
    {
        int at = 0, lastStart = 0, levels = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            lastStart = at;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
            if (at - lastStart > 2 || ++levels > MostLevels) return 0;
            if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1])) at++; else break;
        }
        int value = ToNumber(text[lastStart..at]);
        string parent = text[..Math.Max(0, lastStart - 1)].ToString();
        if (at < text.Length && text[at] is '.' or ')') at++;
        int content = SkipBlanks(text, at);
        if (levels < 2 || content == at || content == text.Length || !char.IsLetter(text[content])) return 0;
        readings[0] = new ListMarker(ListMarkerStyle.Decimal, ".", value, parent, at, content);
        return 1;
    }

    /// <summary>A word, which may be shortened, a number and a colon: <c>Demand #1:</c>, <c>Art. 31a:</c>.</summary>
    private static int ReadLabelled(ReadOnlySpan<char> text, Span<ListMarker> readings)
    {
        int at = 0;
        while (at < text.Length && at < LongestLabel && char.IsLetter(text[at])) at++;
        int labelEnd = at;
        if (labelEnd == 0 || labelEnd == LongestLabel) return 0;
        bool shortened = at < text.Length && text[at] == '.';
        at = SkipBlanks(text, shortened ? at + 1 : at);
        if (at < text.Length && text[at] is '#' or '№') at++;
        int digits = at;
        while (at < text.Length && at - digits < 3 && char.IsAsciiDigit(text[at])) at++;
        if (at == digits) return 0;
        int value = ToNumber(text[digits..at]);
        bool lettered = at < text.Length && char.IsAsciiLetterLower(text[at]);
        if (lettered) at++;
        if (at >= text.Length || text[at] is not (':' or '.' or ')') || ((shortened || lettered) && text[at] != ':')) return 0;
        int content = SkipBlanks(text, at + 1);
        if (content == text.Length || content == at + 1) return 0;
        readings[0] = new ListMarker(ListMarkerStyle.Labelled, text[..labelEnd].ToString().ToUpperInvariant(), value, "", at + 1, content);
        return 1;
    }

    internal static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || Text.KeyFolder.IsIgnorable(text[at]))) at++;
        return at;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static int ToNumber(ReadOnlySpan<char> digits) => int.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
}
