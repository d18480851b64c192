using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>A line of a source as it is printed, before wrapped lines are joined.</summary>
/// <param name="Content">Its text without indentation and markup.</param>
/// <param name="Span">Its place in the source.</param>
/// <param name="Width">The columns it takes in the source.</param>
/// <param name="Indent">The columns it is indented by.</param>
/// <param name="Break">What parts it from the line before.</param>
internal sealed record Line(MappedText Content, TextSpan Span, int Width, int Indent, LineBreak Break)
{
    /// <summary>The columns of its first word in the source, with the markup glued to it.</summary>
    public required int FirstWordWidth { get; init; }

    /// <summary>Emphasis, links and note references within the text.</summary>
    public IReadOnlyList<InlineMark> Marks { get; init; } = [];
}
