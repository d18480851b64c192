namespace LetterAnalysis.Reading;

/// <summary>
/// Parts what a text says from what it quotes of another mail (<c>&gt; Dear Ms Doyle, thank you for your letter</c>), with the line over it that says
/// who wrote it. A text that is quoted for the most part is passed on: then its marks part nothing.
/// </summary>
internal static class QuotedLines
{
    /// <summary>The lines in order, in runs that are quoted or not.</summary>
    public static IEnumerable<(List<Line> Lines, bool IsQuoted)> Part(List<Line> lines)
    {
        int quoted = lines.Count(IsQuoted);
        if (quoted == 0 || quoted * 2 >= lines.Count) return [(lines, false)];
        var runs = new List<(List<Line>, bool)>();
        for (int start = 0; start < lines.Count;)
        {
            bool isQuoted = IsAside(lines, start);
            int end = start + 1;
            while (end < lines.Count && IsAside(lines, end) == isQuoted) end++;
            runs.Add((lines.GetRange(start, end - start), isQuoted));
            start = end;
        }
        return runs;
    }

    private static bool IsAside(List<Line> lines, int at) =>
        IsQuoted(lines[at]) || (at + 1 < lines.Count && IsQuoted(lines[at + 1]) && lines[at].Content.Text.AsSpan().TrimEnd().EndsWith(":", StringComparison.Ordinal));

    private static bool IsQuoted(Line line) => line.Content.Text.StartsWith('>');
}
