namespace LetterAnalysis.Generator.Forms;

/// <summary>A word to be set in a line.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="IsBold">True when it is set in bold.</param>
internal readonly record struct PdfFormWord(string Text, bool IsBold)
{
    /// <summary>The size of its type, in points.</summary>
    public double Size { get; init; } = PdfFormPages.Size;

    /// <summary>How far it is raised, in points.</summary>
    public double Rise { get; init; }

    /// <summary>True when the next word follows without a blank.</summary>
    public bool IsGlued { get; init; }
}
