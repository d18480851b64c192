using System.Buffers;

namespace LetterAnalysis.Reading;

/// <summary>
/// Tells beforehand of Markdown that would keep Markdig busy for longer than its length deserves. What is opened there, a link's target, attributes or a tag, it looks
/// for the end of up to the end of the paragraph, each time anew; brackets and stars that are not closed it holds against one another; link definitions and
/// underlined headings it keeps in lists that it goes through for each; of lists within lists on one line it reads the rest of the line for each. A unit of cost
/// is about two nanoseconds.
/// </summary>
internal static class MarkdownCost
{
    /// <summary>More markers of quotes and lists at the start of a line are no letter's; Markdig itself refuses twice as many.</summary>
    private const int MostMarkers = 32;

    private const long Most = 150_000_000;
    private const int LengthOfMost = 1 << 20;
    private const int HeadingsOfADefinition = 2;
    private const int CostOfPending = 2;

    /// <summary>What ends the look for a plain end.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create("(){}[]<> \t\\");

    /// <summary>True when the time would grow with the square of the length.</summary>
    public static bool IsTooHigh(ReadOnlySpan<char> text)
    {
        long cost = 0, open = 0, length = 0, stars = 0, mostBrackets = 0, kept = 0;
        int brackets = 0;
        bool inList = false;
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = text[range].Trim();
            bool isItem = IsItem(line, inList);
            if (line.IsEmpty || isItem)
            {
                cost += CostOf(open, length, stars + mostBrackets);
                open = length = stars = mostBrackets = brackets = 0;
                inList = isItem;
                if (line.IsEmpty) continue;
            }
            if (HasTooManyMarkers(line)) return true;
            length += line.Length;
            open += CountOpened(line);
            stars += CountPending(line, ref brackets);
            mostBrackets = Math.Max(mostBrackets, brackets);
            if (line[0] == '[' && line.Contains("]:", StringComparison.Ordinal)) kept += HeadingsOfADefinition;
            else if (line[0] is '=' or '-' && line.Trim(line[0]).IsEmpty) kept++;
        }
        cost += CostOf(open, length, stars + mostBrackets) + kept * kept / (HeadingsOfADefinition * HeadingsOfADefinition);
        return cost > Most * Math.Max(1, text.Length / LengthOfMost);
    }

    /// <summary>True for a line that begins an item, and with it a paragraph; within one only the number 1 does.</summary>
    private static bool IsItem(ReadOnlySpan<char> line, bool inList) => MarkerEnd(line, 0) > 0 && line[0] != '>' && (inList || !char.IsAsciiDigit(line[0]) || line is ['1', '.' or ')', ..]);

    /// <summary>The cost of a paragraph.</summary>
    private static long CostOf(long open, long length, long pending) => open * length + CostOfPending * pending * pending;

    /// <summary>How many targets, attributes and tags a line opens and does not plainly close.</summary>
    private static int CountOpened(ReadOnlySpan<char> line)
    {
        int count = 0;
        for (int at = 0; at < line.Length; at++)
        {
            if (line[at] == '<' && OpensTag(line[(at + 1)..])) count++;
            bool isLink = line[at] == '(' && at > 0 && line[at - 1] == ']';
            if (!isLink && line[at] != '{') continue;
            int end = line[(at + 1)..].IndexOfAny(Ends);
            if (end < 0 || line[at + 1 + end] != (isLink ? ')' : '}')) count++;
            if (end > 0) at += end;
        }
        return count;
    }

    /// <summary>True for what follows on the mark of a tag, comment or instruction that is not plainly closed.</summary>
    private static bool OpensTag(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !(char.IsAsciiLetter(rest[0]) || rest[0] is '?' or '!' or '/')) return false;
        int end = rest.IndexOfAny('<', '>');
        if (end < 0 || rest[end] == '<') return true;
        char last = rest[0] == '?' ? '?' : rest.StartsWith("!--") ? '-' : rest.StartsWith("![") ? ']' : '>';
        return last != '>' && (end == 0 || rest[end - 1] != last);
    }

    /// <summary>Adds the stars and brackets that Markdig holds against one another at the end of the paragraph: all stars, and what brackets were not closed.</summary>
    private static int CountPending(ReadOnlySpan<char> line, ref int brackets)
    {
        int stars = 0;
        for (int at = 0; at < line.Length; at++)
        {
            if (line[at] is '[' or ']') brackets = Math.Max(0, brackets + (line[at] == '[' ? 1 : -1));
            if (line[at] is not ('*' or '_')) continue;
            int end = at + 1;
            while (end < line.Length && line[end] == line[at]) end++;
            bool isInWord = at > 0 && end < line.Length && char.IsLetterOrDigit(line[at - 1]) && char.IsLetterOrDigit(line[end]);
            if (line[at] == '*' || !isInWord) stars++;
            at = end - 1;
        }
        return stars;
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
