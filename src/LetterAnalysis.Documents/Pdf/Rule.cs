namespace LetterAnalysis.Documents.Pdf;

/// <summary>A level or upright line drawn on a page, in points.</summary>
/// <param name="At">Its height, or for an upright one its distance from the left.</param>
/// <param name="From">Where it begins, along its length.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct Rule(double At, double From, double To)
{
    public bool Crosses(double from, double to) => From < to && To > from;
}
