using System.Collections.Frozen;
using System.Text;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>
/// Tells pages that PdfPig would read for minutes: before each operator it does not know it looks through all that it has read of the page. A page that
/// a program has written holds none.
/// </summary>
internal static class ContentTrouble
{
    /// <summary>How many looks at an operator are taken: about a fifth of a second.</summary>
    private const long MostLooks = 20_000_000;

    /// <summary>A shorter stream has not enough operators to matter.</summary>
    private const int ShortestScanned = 32 * 1024;

    private const int BytesOfStart = 4096;
    private const int MostBinaryOf100 = 2;

    /// <summary>ISO 32000-1, annex A.</summary>
    private static readonly FrozenSet<string> Operators = ("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri "
        + "s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \" true false null").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Operators.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsIn(ReadOnlySpan<byte> stream)
    {
        if (stream.Length < ShortestScanned || !IsText(stream)) return false;
        long operators = 0, unknown = 0;
        for (int at = 0; at < stream.Length;)
        {
            byte first = stream[at];
            int end = at + 1;
            if (first == '(') end = AfterString(stream, at);
            else if (first is (byte)'<' or (byte)'%') end = After(stream, at, first == '<' ? (byte)'>' : (byte)'\n');
            else if (!IsDelimiter(first))
            {
                while (end < stream.Length && !IsDelimiter(stream[end])) end++;
                bool named = at > 0 && stream[at - 1] == '/';
                if (!named && !IsNumber(stream[at..end]))
                {
                    operators++;
                    if (!IsKnown(stream[at..end])) unknown++;
                    // The data of a picture within the page.
                    else if (end - at == 2 && first == 'I' && stream[at + 1] == 'D') end = AfterImage(stream, end);
                }
            }
            at = end;
        }
        return operators * unknown > MostLooks;
    }

    /// <summary>Pages are written in letters and digits; pictures and fonts are not. What the stream's dictionary says may be wrong.</summary>
    private static bool IsText(ReadOnlySpan<byte> stream)
    {
        ReadOnlySpan<byte> start = stream[..BytesOfStart];
        int binary = 0;
        foreach (byte c in start)
        {
            if (c is < 9 or (> 13 and < 32)) binary++;
        }
        return binary * 100 <= MostBinaryOf100 * start.Length;
    }

    /// <summary>"150.2145ET" is read as an operator.</summary>
    private static bool IsNumber(ReadOnlySpan<byte> word) => word.IndexOfAnyExcept("0123456789+-."u8) < 0;

    private static bool IsKnown(ReadOnlySpan<byte> word)
    {
        if (word.Length > 5) return false;
        Span<char> text = stackalloc char[word.Length];
        Encoding.Latin1.GetChars(word, text);
        return Known.Contains(text);
    }

    private static bool IsDelimiter(byte c) => c is <= 32 or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private static int After(ReadOnlySpan<byte> stream, int at, byte mark) => stream[at..].IndexOf(mark) is >= 0 and var found ? at + found + 1 : stream.Length;

    private static int AfterString(ReadOnlySpan<byte> stream, int at)
    {
        int depth = 0;
        for (; at < stream.Length; at++)
        {
            if (stream[at] == '\\') at++;
            else if (stream[at] == '(') depth++;
            else if (stream[at] == ')' && --depth == 0) return at + 1;
        }
        return stream.Length;
    }

    private static int AfterImage(ReadOnlySpan<byte> stream, int at)
    {
        while (stream[at..].IndexOf("EI"u8) is >= 0 and var found)
        {
            at += found;
            int end = at + 2;
            if (stream[at - 1] <= 32 && (end == stream.Length || stream[end] <= 32)) return end;
            at = end;
        }
        return stream.Length;
    }
}
