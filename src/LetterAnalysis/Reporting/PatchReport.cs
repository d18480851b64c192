using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting;

/// <summary>Writes edits of a text as a unified diff, which <c>git apply</c> and <c>patch</c> take.</summary>
public static class PatchReport
{
    private const int ContextLines = 2;

    /// <summary>Writes the diff of one source; nothing when there are no edits.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="source">The source.</param>
    /// <param name="edits">Edits that do not overlap, in order.</param>
    public static void Write(TextWriter output, SourceText source, ImmutableArray<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(source);
        if (edits.IsDefaultOrEmpty) return;
        output.Write($"--- a/{OneLine(source.Name)}\n+++ b/{OneLine(source.Name)}\n");
        List<string> lines = Lines(source.Content);
        int shift = 0;
        for (int i = 0; i < edits.Length;)
        {
            int first = LineOf(source, edits[i].Span.Start), last = LineOf(source, edits[i].Span.End), next = i + 1;
            while (next < edits.Length && LineOf(source, edits[next].Span.Start) <= last + 2 * ContextLines)
            {
                last = Math.Max(last, LineOf(source, edits[next].Span.End));
                next++;
            }
            shift += WriteHunk(output, source, lines, edits[i..next], (first, last), shift);
            i = next;
        }
    }

    /// <summary>Writes one hunk.</summary>
    /// <returns>How many lines it adds.</returns>
    private static int WriteHunk(TextWriter output, SourceText source, List<string> lines, ImmutableArray<TextEdit> edits, (int First, int Last) range, int shift)
    {
        int from = Math.Max(0, range.First - ContextLines), to = Math.Min(lines.Count - 1, range.Last + ContextLines);
        List<string> old = lines[range.First..(range.Last + 1)], now = Lines(Edited(source, lines, edits, range));
        int before = range.First - from, after = to - range.Last;
        output.Write(string.Create(CultureInfo.InvariantCulture,
            $"@@ -{from + 1},{before + old.Count + after} +{from + 1 + shift},{before + now.Count + after} @@\n"));
        for (int i = from; i < range.First; i++) WriteLine(output, ' ', lines[i]);
        foreach (string line in old) WriteLine(output, '-', line);
        foreach (string line in now) WriteLine(output, '+', line);
        for (int i = range.Last + 1; i <= to; i++) WriteLine(output, ' ', lines[i]);
        return now.Count - old.Count;
    }

    private static string Edited(SourceText source, List<string> lines, ImmutableArray<TextEdit> edits, (int First, int Last) range)
    {
        int start = lines.Take(range.First).Sum(line => line.Length), end = start + lines[range.First..(range.Last + 1)].Sum(line => line.Length);
        var text = new StringBuilder();
        int at = start;
        foreach (TextEdit edit in edits)
        {
            text.Append(source.Content, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }
        return text.Append(source.Content, at, end - at).ToString();
    }

    private static void WriteLine(TextWriter output, char mark, string line)
    {
        output.Write(mark);
        output.Write(line);
        if (!line.EndsWith('\n') && !line.EndsWith('\r')) output.Write("\n\\ No newline at end of file\n");
    }

    /// <summary>The lines with their ends.</summary>
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.AsSpan(start).IndexOfAny('\r', '\n');
            end = end < 0 ? text.Length : start + end + 1;
            if (end < text.Length && text[end - 1] == '\r' && text[end] == '\n') end++;
            lines.Add(text[start..end]);
            start = end;
        }
        return lines;
    }

    private static int LineOf(SourceText source, int position) => source.GetLinePosition(position).Line - 1;

    private static string OneLine(string name) => string.Concat(name.Select(c => char.IsControl(c) ? '?' : c)).Replace('\\', '/');
}
