using System.Collections.Immutable;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>What one input holds: its letters, and the furniture around them. Together they cover every non-blank character once.</summary>
/// <param name="Document">The input as blocks, with what the file says of itself.</param>
/// <param name="Letters">Its letters, in order; empty when it holds none.</param>
/// <param name="Furniture">What belongs to no letter: page titles, navigation, press notes.</param>
/// <param name="Diagnostics">What was noticed about the input as a whole.</param>
public sealed record ParsedSource(
    Document Document,
    ImmutableArray<Letter> Letters,
    ImmutableArray<LetterPart> Furniture,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The text of the input.</summary>
    public SourceText Source => Document.Source;
}
