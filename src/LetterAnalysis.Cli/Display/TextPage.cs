namespace LetterAnalysis.Cli.Display;

/// <summary>
/// Writes text in lines of a given width, with colour where the terminal has it. Plain text goes straight to the writer, so that
/// Spectre.Console is not loaded for it.
/// </summary>
internal sealed class TextPage(TextWriter output, int width, bool color)
{
    private const int Gap = 2;

    private readonly AnsiColors? _colors = color ? new AnsiColors(output) : null;

    public int Width { get; } = width;

    /// <summary>Words of the first variant and those of the second in their place, told apart by more than colour.</summary>
    public StyledText Changed(string old, string now) => color
        ? StyledText.Join(" ", new[] { StyledText.Of(old, Tone.Old), StyledText.Of(now, Tone.New) }.Where(side => !side.IsEmpty))
        : (old.Length > 0 ? $"[-{old}-]" : "") + (now.Length > 0 ? $"{{+{now}+}}" : "");

    public void Blank() => output.Write('\n');

    /// <summary>The head of a part, a blank line before it.</summary>
    public void Head(string title)
    {
        Blank();
        Paragraph(StyledText.Strong(title));
    }

    /// <summary>A paragraph between blank margins; lines after the first stand <paramref name="hang"/> columns further right.</summary>
    public void Paragraph(StyledText text, int indent = 0, int hang = 0)
    {
        bool first = true;
        foreach (List<Piece> line in LineWrapper.Wrap(text, Width - indent - hang))
        {
            Write(new Piece(new string(' ', first ? indent : indent + hang), Tone.Plain));
            line.ForEach(Write);
            Blank();
            first = false;
        }
    }

    /// <summary>A line as it is, without wrapping.</summary>
    public void Line(StyledText text, int indent)
    {
        Write(new Piece(new string(' ', indent), Tone.Plain));
        foreach (Piece piece in text.Pieces) Write(piece);
        Blank();
    }

    /// <summary>Rows of a label and its value, the values under one another.</summary>
    public void Fields(IReadOnlyList<(string Label, StyledText Value)> fields, int indent) =>
        Table([new Column(""), new Column("", Wraps: true)],
            [.. fields.Select(field => new[] { StyledText.Muted(field.Label), field.Value })], indent);

    /// <summary>A table, with heads when a column has a title.</summary>
    public void Table(IReadOnlyList<Column> columns, IReadOnlyList<StyledText[]> rows, int indent)
    {
        List<StyledText[]> all = [.. rows];
        if (columns.Any(column => column.Title.Length > 0)) all.Insert(0, [.. columns.Select(column => StyledText.Muted(column.Title))]);
        int[] needed = [.. columns.Select((_, i) => all.Max(row => WidthOf(row[i].Pieces)))];
        int[] widths = ColumnWidths.Fit(columns, needed, Width - indent - Gap * (columns.Count - 1));
        foreach (StyledText[] row in all) WriteRow(columns, widths, row, indent);
    }

    private void WriteRow(IReadOnlyList<Column> columns, int[] widths, StyledText[] row, int indent)
    {
        List<List<Piece>>[] cells = [.. row.Select((cell, i) => LineWrapper.Wrap(cell, widths[i]))];
        int lines = cells.Max(cell => cell.Count);
        for (int line = 0; line < lines; line++)
        {
            int blanks = indent;
            for (int i = 0; i < cells.Length; i++)
            {
                List<Piece> pieces = line < cells[i].Count ? cells[i][line] : [];
                int free = Math.Max(widths[i] - WidthOf(pieces), 0);
                if (columns[i].AlignRight) blanks += free;
                if (pieces.Count > 0)
                {
                    // Blanks wait for text to their right, so that no line ends in blanks.
                    Write(new Piece(new string(' ', blanks), Tone.Plain));
                    pieces.ForEach(Write);
                    blanks = 0;
                }
                blanks += Gap + (columns[i].AlignRight ? 0 : free);
            }
            Blank();
        }
    }

    private void Write(Piece piece)
    {
        if (_colors is null) output.Write(piece.Text);
        else _colors.Write(piece);
    }

    private static int WidthOf(IEnumerable<Piece> pieces) => pieces.Sum(piece => DisplayWidth.Of(piece.Text));
}
