namespace LetterAnalysis;

/// <summary>A letter of an archive, as far as finding families needs it.</summary>
/// <param name="Id">Its number in the archive. Letters are taken in the order of their numbers; a family bears the least of its own.</param>
/// <param name="Sketch">Its sketch.</param>
/// <param name="Date">Its date, <c>yyyy-MM-dd</c> or <c>yyyy-MM</c>; null when it is not known.</param>
/// <param name="Language">Its language as an ISO 639-1 code, or <c>und</c>.</param>
/// <param name="Addressee">Its address block, for the reasons that are given; null when it has none.</param>
public sealed record FiledLetter(long Id, LetterSketch Sketch, string? Date, string Language, string? Addressee)
{
    /// <summary>
    /// The path of its file; null when it is not known. Files that are named alike but for their languages (<c>call-en.md</c>,
    /// <c>call-fr.md</c>) are likely to be translations.
    /// </summary>
    public string? File { get; init; }
}
