using System.Collections.Immutable;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>A run of blocks of a letter that serve one purpose. A letter's sections follow one another and leave no text out.</summary>
/// <param name="Kind">What the section is for.</param>
/// <param name="Span">Its place in the source.</param>
/// <param name="Blocks">Its blocks, in reading order.</param>
public sealed record Section(SectionKind Kind, TextSpan Span, ImmutableArray<Block> Blocks)
{
    private readonly Lazy<ImmutableArray<string>> _evidence = new([]);

    /// <summary>A section whose evidence is put into words when somebody asks for it.</summary>
    internal Section(SectionKind kind, TextSpan span, ImmutableArray<Block> blocks, Func<ImmutableArray<string>> evidence)
        : this(kind, span, blocks) => _evidence = new Lazy<ImmutableArray<string>>(evidence);

    /// <summary>
    /// The language of this part where it is not the letter's, as in a letter that says everything twice or has an annex in another
    /// language: an ISO 639-1 code. Null where it is the letter's own, or where the part is too short to show any. A run of paragraphs
    /// is cut into two sections where the language changes.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>Why the blocks were labelled so, in words, one entry a block; empty for a section made by hand.</summary>
    public ImmutableArray<string> Evidence => _evidence.Value;
}
