namespace LetterAnalysis.Documents.Pdf;

/// <summary>What stands on one page, before its layout is understood.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Width">Its width in points, as it is read.</param>
/// <param name="Height">Its height in points.</param>
internal sealed record PrintedPage(int Number, double Width, double Height)
{
    /// <summary>The rows of text from top to bottom.</summary>
    public List<PrintedRow> Rows { get; init; } = [];

    /// <summary>Text that does not run as most of the page does: a watermark, a word up the margin.</summary>
    public List<string> Turned { get; init; } = [];

    /// <summary>Rows over the text that belong to the page and not to the letter: running headers.</summary>
    public List<PrintedRow> Header { get; } = [];

    /// <summary>Rows under the text that belong to the page and not to the letter: page numbers, the sender's address.</summary>
    public List<PrintedRow> Footer { get; } = [];

    /// <summary>The rows of the notes at its foot.</summary>
    public List<PrintedRow> Notes { get; } = [];

    /// <summary>The upright lines drawn on it, as tables have between their columns.</summary>
    public List<Rule> UprightRules { get; } = [];

    /// <summary>The level lines drawn on it, as tables have between their rows.</summary>
    public List<Rule> LevelRules { get; } = [];
}
