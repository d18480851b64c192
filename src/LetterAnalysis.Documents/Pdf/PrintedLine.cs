namespace LetterAnalysis.Documents.Pdf;

/// <summary>A line of running text or a row of a table, in its place in the reading order of its page.</summary>
internal sealed class PrintedLine
{
    /// <summary>The width of a blank in parts of the size.</summary>
    public const double UsualBlank = 0.28;

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
        NaturalRight = PrintedRow.AreStretched(words) ? Left + words.Sum(word => word.Right - word.Left) + (words.Count - 1) * UsualBlank * Size : Right;
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

    /// <summary>Where it would end with blanks of the usual width; a line that is stretched to the margin ends farther right.</summary>
    public double NaturalRight { get; }

    public double Base { get; }

    public double Size { get; }

    /// <summary>What may be a list marker at its start.</summary>
    public PrintedMarker Marker { get; }

    /// <summary>True when it begins with the raised mark of a note and goes on with its text.</summary>
    public bool OpensNote => Cells is null && Words.Count > 1 && Words[0].Is(PrintedStyle.Raised) && NoteMark.LabelOf(Words[0].Text, "") is not null;

    public bool IsAll(PrintedStyle style) => Words.All(word => word.Is(style));

    public char FirstCharacter => Words[0].Text[0];

    public char LastCharacter => Words[^1].Text[^1];

    public string Origin => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"page {Page}, line {Number}");
}
