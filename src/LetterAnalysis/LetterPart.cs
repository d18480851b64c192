using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>A piece of a letter: its text as a reader sees it, and where it stands in the source.</summary>
/// <param name="Text">The text without markup, with line wraps as single spaces.</param>
/// <param name="Span">The place in the source that holds it, markup and line wraps included.</param>
public sealed record LetterPart(string Text, TextSpan Span);
