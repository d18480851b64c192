using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>
/// A paragraph, heading, list item, table row or separator of a source, in reading order. Lines that stand under one another without
/// being wrapped text (an address, a list of names) are a block each.
/// </summary>
public sealed record Block
{
    /// <summary>Its form.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Its place in the source, markers and markup included. The spans of a document's blocks cover all its non-blank text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its text as a reader of the page sees it, without list marker and markup, each character traced to its place in the source.</summary>
    public required MappedText Content { get; init; }

    /// <summary>The level of a heading (1 to 6) or the depth of a list item (from 1); 0 for all else.</summary>
    public int Level { get; init; }

    /// <summary>The number or bullet of a list item as printed, without blanks around it; null for all else.</summary>
    public string? Marker { get; init; }

    /// <summary>True when the block stands directly under the one before it, without a blank line or a change of form between.</summary>
    public bool ContinuesGroup { get; init; }

    /// <summary>Columns by which the block is indented.</summary>
    public int Indent { get; init; }

    /// <summary>Where to find it for a person, when a line number does not tell: <c>page 3</c>, <c>table 1, row 4</c>.</summary>
    public string? Origin { get; init; }

    /// <summary>
    /// True when the reader knows that the block is no part of a letter: a page's navigation, a running header, the text that an e-mail answers.
    /// </summary>
    public bool IsFurniture { get; init; }

    /// <summary>The language that the source states for it, as a BCP 47 tag; null when it states none.</summary>
    public string? Language { get; init; }

    /// <summary>Emphasis, links, note references, tracked changes and the like within its text.</summary>
    public ImmutableArray<InlineMark> Marks { get; init; } = [];

    /// <summary>True when it stands in a place of a kind (<c>note</c>, <c>table</c>), in the file itself or in one that the file holds.</summary>
    internal bool IsIn(string place) =>
        Origin is { } origin && (origin.StartsWith(place + " ", StringComparison.Ordinal) || origin.Contains($", {place} ", StringComparison.Ordinal));

    /// <summary>The block's text.</summary>
    public string Text => Content.Text;
}
