using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>Something about a piece of a block's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The place in the block's own text (<see cref="MappedText.Text"/>), not in the source.</param>
/// <param name="Target">Where a link leads, as written; the label of a note; else null.</param>
public sealed record InlineMark(InlineMarkKind Kind, TextSpan Span, string? Target = null);
