using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>
/// Finds the column at which a text was wrapped. A text is wrapped when many of its lines end just where their next word would have
/// gone past one width; a text with one paragraph a line has long lines instead.
/// </summary>
internal static class WrapWidth
{
    /// <summary>No width: no line is a wrapped one.</summary>
    public const int None = int.MaxValue;

    private const int Narrowest = 40;
    private const int Widest = 120;
    private const int Window = 8;

    /// <summary>Two lines of three that end short of the width by more than the next word speak against a wrap.</summary>
    private const double LeastShareOfFullLines = 0.4;

    public static int Find(string text)
    {
        var followed = new int[Widest + 1];
        long longText = 0, allText = 0;
        var lines = new List<(int Length, int NextWord)>();
        int previousLength = 0;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> line = raw.TrimEnd();
            int length = Script.Width(line);
            allText += length;
            if (length > Widest) longText += length;
            ReadOnlySpan<char> words = line.TrimStart();
            if (previousLength >= Narrowest && previousLength <= Widest && !words.IsEmpty)
            {
                followed[previousLength]++;
                lines.Add((previousLength, FirstWordLength(words)));
            }
            previousLength = length;
        }
        if (lines.Count < 2 || longText * 5 > allText * 2) return None;
        int width = FullestColumn(followed);
        int full = 0;
        foreach ((int ended, int nextWord) in lines)
        {
            if (ended + 1 + nextWord > width) full++;
        }
        return full >= LeastShareOfFullLines * lines.Count ? width : None;
    }

    /// <summary>The end of the stretch of columns where most lines end.</summary>
    private static int FullestColumn(int[] ends)
    {
        int best = 0, bestEnd = Widest, inWindow = 0;
        for (int end = Narrowest; end <= Widest; end++)
        {
            inWindow += ends[end];
            if (end - Window >= Narrowest) inWindow -= ends[end - Window];
            if (inWindow < best) continue;
            best = inWindow;
            bestEnd = end;
        }
        while (bestEnd > Narrowest && ends[bestEnd] == 0) bestEnd--;
        // The last columns before the edge are rarer than those just short of it.
        for (int further = bestEnd + 1; further <= Math.Min(Widest, bestEnd + Window); further++)
        {
            if (ends[further] * 12 >= best) bestEnd = further;
        }
        return bestEnd;
    }

    /// <summary>True when a line ends where its next word would not have fitted.</summary>
    public static bool IsFull(Line line, Line next, int width) =>
        width != None && line.Width + 1 + next.FirstWordWidth > width;

    /// <summary>The columns up to the first blank, or of the first character where a script sets none.</summary>
    public static int FirstWordLength(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && Script.IsUnspaced(text[0])) return 1;
        int end = text.IndexOfAny(' ', '\t');
        return Script.Width(end < 0 ? text : text[..end]);
    }
}
