using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>The date of a letter.</summary>
/// <param name="Text">The date as printed: <c>7th May 2019</c>.</param>
/// <param name="Iso">The date as <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> when the day is not printed, or null when it is ambiguous.</param>
/// <param name="Origin">Where it was printed. Only <see cref="DateOrigin.Letter"/> is the letter's own.</param>
/// <param name="Span">Its place in the source.</param>
public sealed record LetterDate(string Text, string? Iso, DateOrigin Origin, TextSpan Span);
