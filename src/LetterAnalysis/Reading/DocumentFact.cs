using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>Something that a file says of itself beside its text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its value as written, without quotes and blanks around it.</param>
/// <param name="Span">Its place in the source; null when it stands in no part of the text (a Word file's properties).</param>
public sealed record DocumentFact(DocumentFactKind Kind, string Value, TextSpan? Span = null);
