using System.Collections.Immutable;

namespace LetterAnalysis.Reading;

/// <summary>A block as a reader found it, before a <see cref="DocumentBuilder"/> gives it its place in the text.</summary>
public sealed record BlockDraft
{
    /// <summary>Its form; a list item needs a <see cref="Marker"/>.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Its text on one line, without list marker; cells of a table row are parted by tabs.</summary>
    public required string Text { get; init; }

    /// <summary>What is marked in <see cref="Text"/>.</summary>
    public ImmutableArray<InlineMark> Marks { get; init; } = [];

    /// <summary>The number or bullet of a list item as a person sees it; null for all else.</summary>
    public string? Marker { get; init; }

    /// <summary>The level of a heading (1 to 6), the depth of a list item or of a paragraph within one (from 1); default 0.</summary>
    public int Level { get; init; }

    /// <summary>True when it stands directly under the block before it: the next line of an address, the next row, the next item.</summary>
    public bool ContinuesGroup { get; init; }

    /// <summary>
    /// True when the line may be the wrapped rest of the one before, as in text that was broken at a fixed width; false (the default)
    /// when the source says where paragraphs and lines end.
    /// </summary>
    public bool MayBeWrapped { get; init; }

    /// <summary>See <see cref="Block.IsFurniture"/>.</summary>
    public bool IsFurniture { get; init; }

    /// <summary>See <see cref="Block.Origin"/>.</summary>
    public string? Origin { get; init; }

    /// <summary>See <see cref="Block.Language"/>.</summary>
    public string? Language { get; init; }
}
