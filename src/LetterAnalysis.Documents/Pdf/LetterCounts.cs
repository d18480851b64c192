namespace LetterAnalysis.Documents.Pdf;

/// <summary>What was counted among the glyphs of a page.</summary>
/// <param name="All">Glyphs that are no blanks.</param>
/// <param name="Unknown">Glyphs whose font does not tell which characters they are.</param>
/// <param name="Invisible">Glyphs drawn without colour.</param>
/// <param name="LeftOut">Glyphs beyond the most that are read of a page.</param>
internal readonly record struct LetterCounts(int All, int Unknown, int Invisible, int LeftOut)
{
    public static LetterCounts operator +(LetterCounts a, LetterCounts b) =>
        new(a.All + b.All, a.Unknown + b.Unknown, a.Invisible + b.Invisible, a.LeftOut + b.LeftOut);
}
