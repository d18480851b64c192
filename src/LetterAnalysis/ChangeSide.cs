using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>One side of a <see cref="Change"/>.</summary>
/// <param name="Variant">The variant's id.</param>
/// <param name="Text">The words; empty where the other side has words that this one lacks.</param>
/// <param name="Span">The place in that variant's source; empty where <paramref name="Text"/> is.</param>
public sealed record ChangeSide(string Variant, string Text, TextSpan Span);
