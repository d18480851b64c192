using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>A block draft with its place in the text.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Start">Where it begins, with its list marker.</param>
/// <param name="TextStart">Where its own text begins.</param>
internal readonly record struct PlacedDraft(BlockDraft Draft, int Start, int TextStart)
{
    public TextSpan TextSpan => new(TextStart, Draft.Text.Length);

    public TextSpan Span => TextSpan.FromBounds(Start, TextSpan.End);

    /// <summary>True when its text is read as a line of plain text is: it may hold a typed list marker or be wrapped.</summary>
    public bool IsLine => Draft.Kind == BlockKind.Paragraph;
}
