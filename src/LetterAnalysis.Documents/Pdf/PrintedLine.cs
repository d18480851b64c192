namespace LetterAnalysis.Documents.Pdf;

/// <summary>A line of running text or a row of a table, in its place in the reading order of its page.</summary>
internal sealed class PrintedLine
{
    public PrintedLine(IReadOnlyList<PrintedWord> words, int page, int number, PrintedColumn column)
    {
        Words = words;
        Page = page;
        Number = number;
        Column = column;
        Left = words[0].Left;
        Right = words.Max(word => word.Right);
        Base = words[0].Base;
        Size = PrintedRow.SizeOf(words);
        Marker = PrintedMarker.Read(words);
    }

    public IReadOnlyList<PrintedWord> Words { get; }

    /// <summary>The cells of a row of a table; null for a line of text.</summary>
    public IReadOnlyList<IReadOnlyList<PrintedWord>>? Cells { get; init; }

    public int Page { get; }

    /// <summary>Which line of its page it is, from 1, counted in reading order.</summary>
    public int Number { get; }

    public PrintedColumn Column { get; }

    public double Left { get; }

    public double Right { get; }

    public double Width => Right - Left;

    public double Base { get; }

    public double Size { get; }

    /// <summary>What may be a list marker at its start.</summary>
    public PrintedMarker Marker { get; }

    public bool IsAll(PrintedStyle style) => Words.All(word => word.Is(style));

    public char FirstCharacter => Words[0].Text[0];

    public char LastCharacter => Words[^1].Text[^1];

    public string Origin => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"page {Page}, line {Number}");
}
