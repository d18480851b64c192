using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>
/// Reads a grid table (<c>+---+---+</c> between its rows) by columns. The Markdown library finds such tables but loses the places of
/// their cells; images and link targets inside cells, often broken over lines, are left out.
/// </summary>
internal static class GridTable
{
    /// <summary>The rows of the table that starts at a place, each as its cells parted by tabs.</summary>
    public static List<Block> Read(SourceText source, int start)
    {
        var rows = new List<Block>();
        var lines = new List<TextSpan>();
        int[] columns = [];
        for (int at = start; at < source.Length;)
        {
            int length = source.Content.AsSpan(at).IndexOfAny('\r', '\n');
            int end = length < 0 ? source.Length : at + length;
            ReadOnlySpan<char> line = source.Content.AsSpan(at, end - at).TrimEnd();
            if (line.IsEmpty || line[0] is not ('+' or '|')) break;
            if (line[0] == '+')
            {
                if (lines.Count > 0) rows.Add(Row(source, lines, columns, rows.Count + 1));
                lines.Clear();
                columns = Columns(line);
            }
            else
            {
                lines.Add(new TextSpan(at, line.Length));
            }
            at = end + 1;
            if (at < source.Length && source.Content[end] == '\r' && source.Content[at] == '\n') at++;
        }
        return rows;
    }

    private static int[] Columns(ReadOnlySpan<char> border)
    {
        var columns = new List<int>();
        for (int i = 0; i < border.Length; i++)
        {
            if (border[i] == '+') columns.Add(i);
        }
        return [.. columns];
    }

    private static Block Row(SourceText source, List<TextSpan> lines, int[] columns, int number)
    {
        var row = new MappedText.Builder();
        for (int column = 0; column + 1 < columns.Length; column++)
        {
            if (column > 0) row.Append("\t", new TextSpan(lines[0].Start, 0));
            row.Append(WithoutMarkup(Cell(source, lines, columns[column] + 1, columns[column + 1])));
        }
        TextSpan span = lines[0].Union(lines[^1]);
        return new Block
        {
            Kind = BlockKind.TableRow,
            Span = span,
            Content = row.Build(span.Start),
            Origin = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"table row {number}"),
        };
    }

    private static MappedText Cell(SourceText source, List<TextSpan> lines, int from, int to)
    {
        var cell = new MappedText.Builder();
        foreach (TextSpan line in lines)
        {
            int start = line.Start + Math.Min(from, line.Length), end = line.Start + Math.Min(to, line.Length);
            while (start < end && char.IsWhiteSpace(source.Content[start])) start++;
            while (end > start && (char.IsWhiteSpace(source.Content[end - 1]) || source.Content[end - 1] is '|' or '\\')) end--;
            if (start == end) continue;
            if (cell.Length > 0) cell.Append(" ", new TextSpan(start, 0));
            cell.Append(source, TextSpan.FromBounds(start, end));
        }
        return cell.Build();
    }

    /// <summary>A cell's text without tags, images and link targets.</summary>
    private static MappedText WithoutMarkup(MappedText cell)
    {
        var kept = new MappedText.Builder();
        string text = cell.Text;
        for (int at = 0; at < text.Length;)
        {
            int end = EndOfMarkup(text, at);
            if (end == at)
            {
                int next = text.AsSpan(at + 1).IndexOfAny("<![]");
                int stop = next < 0 ? text.Length : at + 1 + next;
                kept.Append(cell.Slice(TextSpan.FromBounds(at, stop)));
                at = stop;
            }
            else
            {
                at = end;
            }
        }
        return kept.Build();
    }

    /// <summary>The place after the markup that stands at a place; the place itself when none does.</summary>
    private static int EndOfMarkup(string text, int at)
    {
        string? close = text[at] switch
        {
            '<' => ">",
            '!' when at + 1 < text.Length && text[at + 1] == '[' => ")",
            ']' when at + 1 < text.Length && text[at + 1] == '(' => ")",
            '[' => "",
            _ => null,
        };
        if (close is null) return at;
        if (close.Length == 0) return at + 1;
        int end = text.IndexOf(close, at, StringComparison.Ordinal);
        return end < 0 ? at : end + 1;
    }
}
