using System.Collections.Immutable;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>A run of blocks of a letter that serve one purpose. A letter's sections follow one another and leave no text out.</summary>
/// <param name="Kind">What the section is for.</param>
/// <param name="Span">Its place in the source.</param>
/// <param name="Blocks">Its blocks, in reading order.</param>
/// <param name="Evidence">Why the blocks were labelled so, in words, one entry a block.</param>
public sealed record Section(SectionKind Kind, TextSpan Span, ImmutableArray<Block> Blocks, ImmutableArray<string> Evidence);
