using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>Whom a letter is addressed to, as its address block prints it.</summary>
/// <param name="Text">The lines joined by line feeds.</param>
/// <param name="Lines">The lines of the block, in order.</param>
/// <param name="Span">The place of the whole block in the source.</param>
public sealed record Addressee(string Text, ImmutableArray<LetterPart> Lines, TextSpan Span);
