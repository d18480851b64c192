using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>What one input holds: its letters, and the furniture around them. Together they cover every non-blank character once.</summary>
/// <param name="Source">The input.</param>
/// <param name="Letters">Its letters, in order; empty when it holds none.</param>
/// <param name="Furniture">What belongs to no letter: page titles, navigation, press notes.</param>
/// <param name="Diagnostics">What was noticed about the input as a whole.</param>
public sealed record ParsedSource(
    SourceText Source,
    ImmutableArray<Letter> Letters,
    ImmutableArray<LetterPart> Furniture,
    ImmutableArray<Diagnostic> Diagnostics);
