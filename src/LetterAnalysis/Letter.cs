using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>
/// One letter of a source. What a letter does not print is null or empty, never guessed. Immutable; spans are places in <see cref="Source"/>.
/// </summary>
public sealed record Letter
{
    /// <summary>The letter's place among those of its source, as <c>1</c>, <c>2</c>, ...</summary>
    public required string Id { get; init; }

    /// <summary>The language most of it is written in, as an ISO 639-1 code; <c>und</c> when it can't be told.</summary>
    public required string Language { get; init; }

    /// <summary>The text that holds the letter.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The place of the whole letter.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The date; see <see cref="LetterDate.Origin"/> for whether the letter itself prints it.</summary>
    public LetterDate? Date { get; init; }

    /// <summary>The address block.</summary>
    public Addressee? Addressee { get; init; }

    /// <summary>Who gets a copy, one entry a line.</summary>
    public ImmutableArray<LetterPart> Copies { get; init; } = [];

    /// <summary>What the letter is about, without its label ("Re:").</summary>
    public LetterPart? Subject { get; init; }

    /// <summary>The greeting.</summary>
    public LetterPart? Salutation { get; init; }

    /// <summary>The formula before the names.</summary>
    public LetterPart? Valediction { get; init; }

    /// <summary>The parts of the letter, in order, without a gap.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>The listed recommendations, in order.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; init; } = [];

    /// <summary>What is asked outside the list, in order.</summary>
    public ImmutableArray<Ask> Requests { get; init; } = [];

    /// <summary>What the letter says of its own numbers.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Who signs, in order.</summary>
    public ImmutableArray<Signatory> Signatories { get; init; } = [];

    /// <summary>The documents that it names, in order.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>What was noticed about it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
