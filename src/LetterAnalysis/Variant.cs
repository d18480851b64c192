namespace LetterAnalysis;

/// <summary>One letter among several that carry the same text to different recipients, languages or dates.</summary>
/// <param name="Id">Its name in the comparison: <c>A</c>, <c>B</c>, ... in the order given.</param>
/// <param name="Letter">The letter.</param>
public sealed record Variant(string Id, Letter Letter);
