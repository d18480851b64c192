namespace LetterAnalysis.Documents.Pdf;

/// <summary>A word as it stands on a page; lengths in points, from the lower left corner of the upright page.</summary>
/// <param name="Text">Its characters in reading order.</param>
/// <param name="Left">Where its first glyph begins.</param>
/// <param name="Right">Where its last glyph ends.</param>
/// <param name="Base">The height of its base line.</param>
/// <param name="Size">The size of its font.</param>
/// <param name="Style">How it is set.</param>
internal sealed record PrintedWord(string Text, double Left, double Right, double Base, double Size, PrintedStyle Style)
{
    /// <summary>Where a link over it leads; null when there is none.</summary>
    public string? Link { get; init; }

    public double Middle => (Left + Right) / 2;

    public bool Is(PrintedStyle style) => (Style & style) != 0;
}
