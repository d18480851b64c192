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
        List<LineChange> changes = ChangesOf(source, lines, edits);
        int shift = 0;
        for (int i = 0; i < changes.Count;)
        {
            int next = i + 1;
            while (next < changes.Count && changes[next].First - changes[next - 1].Last <= 2 * ContextLines) next++;
            shift += WriteHunk(output, lines, changes[i..next], shift);
            i = next;
        }
    }

    /// <summary>Writes one hunk.</summary>
    /// <returns>How many lines it adds.</returns>
    private static int WriteHunk(TextWriter output, List<string> lines, List<LineChange> changes, int shift)
    {
        int from = Math.Max(0, changes[0].First - ContextLines), to = Math.Min(lines.Count - 1, changes[^1].Last + ContextLines);
        int added = changes.Sum(change => change.Now.Count - (change.Last - change.First + 1));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"@@ -{from + 1},{to - from + 1} +{from + 1 + shift},{to - from + 1 + added} @@\n"));
        int at = from;
        foreach (LineChange change in changes)
        {
            for (; at < change.First; at++) WriteLine(output, ' ', lines[at]);
            for (; at <= change.Last; at++) WriteLine(output, '-', lines[at]);
            foreach (string line in change.Now) WriteLine(output, '+', line);
        }
        for (; at <= to; at++) WriteLine(output, ' ', lines[at]);
        return added;
    }

    /// <summary>The lines that edits change: those that share a line, or follow one another, together.</summary>
    private static List<LineChange> ChangesOf(SourceText source, List<string> lines, ImmutableArray<TextEdit> edits)
    {
        var changes = new List<LineChange>();
        int line = 0, start = 0;
        for (int i = 0; i < edits.Length;)
        {
            int first = LineOf(edits[i].Span.Start), last = first;
            for (; line < first; line++) start += lines[line].Length;
            var text = new StringBuilder();
            int at = start;
            for (; i < edits.Length && LineOf(edits[i].Span.Start) <= last + (at > start ? 1 : 0); i++)
            {
                text.Append(source.Content, at, edits[i].Span.Start - at).Append(edits[i].Text);
                at = edits[i].Span.End;
                last = Math.Max(last, LineOf(at));
            }
            for (; line <= last; line++) start += lines[line].Length;
            changes.Add(new LineChange(first, last, Lines(text.Append(source.Content, at, start - at).ToString())));
        }
        return changes;

        // What stands after the last line end is put after the last line.
        int LineOf(int position) => Math.Min(source.GetLinePosition(position).Line, lines.Count) - 1;
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

    private static string OneLine(string name) => string.Concat(name.Select(c => char.IsControl(c) ? '?' : c)).Replace('\\', '/');

    /// <summary>Lines that become others.</summary>
    private sealed record LineChange(int First, int Last, List<string> Now);
}
