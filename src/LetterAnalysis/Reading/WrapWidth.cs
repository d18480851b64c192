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
    private const int MostPast = 8;

    /// <summary>Two lines of three that end short of the width by more than the next word speak against a wrap.</summary>
    private const double LeastShareOfFullLines = 0.4;

    /// <summary>The share of the text that may stand in longer lines, such as tables and addresses of pages.</summary>
    private const double MostTextPastWidth = 0.3;

    public static int Find(string text)
    {
        var textOfLength = new long[Widest + 2];
        long allText = 0;
        var lines = new List<(int Length, int NextWord)>();
        var readings = new ListMarker[2];
        int previousLength = 0;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> line = raw.TrimEnd();
            int length = Script.Width(line);
            allText += length;
            textOfLength[Math.Min(length, Widest + 1)] += length;
            ReadOnlySpan<char> words = line.TrimStart();
            // A line over the next item of a list ends where its item does.
            if (previousLength >= Narrowest && previousLength <= Widest && !words.IsEmpty && ListMarkerScanner.Read(words, readings) == 0)
            {
                lines.Add((previousLength, FirstWordLength(words)));
            }
            previousLength = length;
        }
        if (lines.Count < 2) return None;
        int width = BestFit(lines);
        // Lines that go far past the width are not wrapped at it: addresses and names among paragraphs of one line each.
        long past = 0;
        for (int length = width + MostPast; length < textOfLength.Length; length++) past += textOfLength[length];
        if (past > allText * MostTextPastWidth) return None;
        int full = 0;
        foreach ((int ended, int nextWord) in lines)
        {
            if (ended + 1 + nextWord > width) full++;
        }
        return full >= LeastShareOfFullLines * lines.Count ? width : None;
    }

    /// <summary>The column that most lines stop short of only because their next word would have gone past it, and the fewest go past; of equal ones the last.</summary>
    private static int BestFit(List<(int Length, int NextWord)> lines)
    {
        var change = new int[Widest + 2];
        foreach ((int length, int nextWord) in lines)
        {
            // A line speaks against each width that is shorter, and for those that its next word would have gone past.
            change[Narrowest]--;
            change[length] += 2;
            change[Math.Min(length + nextWord, Widest) + 1]--;
        }
        int best = Narrowest, most = int.MinValue, fit = 0;
        for (int width = Narrowest; width <= Widest; width++)
        {
            fit += change[width];
            if (fit < most) continue;
            (best, most) = (width, fit);
        }
        return best;
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
