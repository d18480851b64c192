namespace LetterAnalysis.Documents.Pdf;

/// <summary>Where lines of text may run.</summary>
/// <param name="Left">Its left edge, in points.</param>
/// <param name="Right">Its right edge; that of the widest text for a column beside others.</param>
internal sealed record PrintedColumn(double Left, double Right);
