using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>Something about a piece of a block's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The place in the block's own text (<see cref="MappedText.Text"/>), not in the source.</param>
/// <param name="Detail">
/// Where a link leads, as written; the label of a note; who made a tracked insertion; the text of a tracked deletion, whose span is empty
/// when that text is not part of the block; the text of a comment with its author; else null.
/// </param>
public sealed record InlineMark(InlineMarkKind Kind, TextSpan Span, string? Detail = null);
