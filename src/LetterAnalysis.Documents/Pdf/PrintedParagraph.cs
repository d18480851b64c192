namespace LetterAnalysis.Documents.Pdf;

/// <summary>Lines that are one paragraph, one line of an address, or one row of a table.</summary>
internal sealed class PrintedParagraph
{
    public required List<PrintedLine> Lines { get; init; }

    /// <summary>True when it stands right under the one before, as the next line of an address does.</summary>
    public bool ContinuesGroup { get; init; }

    /// <summary>True for a heading by its size.</summary>
    public bool IsHeading { get; init; }

    /// <summary>True for the bold head of a table.</summary>
    public bool IsTableHead { get; init; }

    /// <summary>True for the head of a table that comes again at the top of a page.</summary>
    public bool IsOfPage { get; init; }

    /// <summary>True for a paragraph that stands within the list item above it, by its indentation.</summary>
    public bool IsInItem { get; init; }

    public bool IsRow => Lines[0].Cells is not null;

    public PrintedParagraph AsHeading() => new() { Lines = Lines, IsHeading = true };
}
