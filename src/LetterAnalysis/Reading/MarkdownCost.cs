using System.Buffers;

namespace LetterAnalysis.Reading;

/// <summary>
/// Tells beforehand of Markdown that would keep Markdig busy for longer than its length deserves. What is opened there, a link's target or attributes, it looks
/// for the end of up to the end of the paragraph, each time anew; link definitions and underlined headings it keeps in lists that it goes through for
/// each; of lists within lists on one line it reads the rest of the line for each. A unit of cost is about two nanoseconds.
/// </summary>
internal static class MarkdownCost
{
    /// <summary>More markers of quotes and lists at the start of a line are no letter's; Markdig itself refuses twice as many.</summary>
    private const int MostMarkers = 32;

    private const long Most = 150_000_000;
    private const int LengthOfMost = 1 << 20;
    private const int HeadingsOfADefinition = 2;

    /// <summary>What ends the look for a plain end.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create("(){}[]<> \t\\");

    /// <summary>True when the time would grow with the square of the length.</summary>
    public static bool IsTooHigh(ReadOnlySpan<char> text)
    {
        long cost = 0, open = 0, length = 0, kept = 0;
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = text[range].Trim();
            if (line.IsEmpty)
            {
                cost += open * length;
                open = length = 0;
                continue;
            }
            if (HasTooManyMarkers(line)) return true;
            length += line.Length;
            open += CountOpened(line);
            if (line[0] == '[' && line.Contains("]:", StringComparison.Ordinal)) kept += HeadingsOfADefinition;
            else if (line[0] is '=' or '-' && line.Trim(line[0]).IsEmpty) kept++;
        }
        cost += open * length + kept * kept / (HeadingsOfADefinition * HeadingsOfADefinition);
        return cost > Most * Math.Max(1, text.Length / LengthOfMost);
    }

    /// <summary>How many targets and attributes a line opens and does not plainly close.</summary>
    private static int CountOpened(ReadOnlySpan<char> line)
    {
        int count = 0;
        for (int at = 0; at < line.Length; at++)
        {
            bool isLink = line[at] == '(' && at > 0 && line[at - 1] == ']';
            if (!isLink && line[at] != '{') continue;
            int end = line[(at + 1)..].IndexOfAny(Ends);
            if (end < 0 || line[at + 1 + end] != (isLink ? ')' : '}')) count++;
            if (end > 0) at += end;
        }
        return count;
    }

    /// <summary>A line of nothing but dashes or stars is a rule, however long.</summary>
    private static bool HasTooManyMarkers(ReadOnlySpan<char> line)
    {
        int count = 0, at = 0;
        bool isRule = line[0] is '-' or '*';
        while (MarkerEnd(line, at) is > 0 and var end)
        {
            isRule &= line[at] == line[0];
            count++;
            at = end;
            while (at < line.Length && line[at] is ' ' or '\t') at++;
        }
        return count > MostMarkers && !(isRule && at == line.Length);
    }

    /// <summary>The end of the marker at a place; 0 when there is none.</summary>
    private static int MarkerEnd(ReadOnlySpan<char> line, int at)
    {
        if (at == line.Length) return 0;
        if (line[at] == '>') return at + 1;
        int end = at;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        if (end == line.Length || !(end == at ? line[end] is '-' or '*' or '+' : line[end] is '.' or ')')) return 0;
        end++;
        return end == line.Length || line[end] is ' ' or '\t' ? end : 0;
    }
}
