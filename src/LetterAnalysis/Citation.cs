using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>A document that a letter names.</summary>
/// <param name="Kind">What it is: <c>un-document</c>, <c>un-resolution</c>, <c>treaty</c>, <c>eu-document</c>, <c>eu-procedure</c>.</param>
/// <param name="Text">The words as printed.</param>
/// <param name="Canonical">One form for all spellings of the same document: <c>A/RES/60/251</c>.</param>
/// <param name="Span">The place in the source.</param>
public sealed record Citation(string Kind, string Text, string Canonical, TextSpan Span);
