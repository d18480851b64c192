using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>A source as blocks in reading order.</summary>
/// <param name="Source">The text that the blocks' spans are places in.</param>
/// <param name="Blocks">The blocks; their spans do not overlap and leave out blanks only.</param>
/// <param name="Diagnostics">What the reader noticed.</param>
public sealed record Document(SourceText Source, ImmutableArray<Block> Blocks, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What the file says of itself beside its text: author, title, recipients of an e-mail; in the order of the file.</summary>
    public ImmutableArray<DocumentFact> Facts { get; init; } = [];

    /// <summary>The first fact of a kind; null when there is none.</summary>
    public DocumentFact? FindFact(DocumentFactKind kind) => Facts.FirstOrDefault(fact => fact.Kind == kind);
}
