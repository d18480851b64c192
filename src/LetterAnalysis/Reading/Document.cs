using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>A source as blocks in reading order.</summary>
/// <param name="Source">The text that the blocks' spans are places in.</param>
/// <param name="Blocks">The blocks; their spans do not overlap and leave out blanks only.</param>
/// <param name="Diagnostics">What the reader noticed.</param>
public sealed record Document(SourceText Source, ImmutableArray<Block> Blocks, ImmutableArray<Diagnostic> Diagnostics);
