using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>Where a unit of a comparison stands in one variant.</summary>
/// <param name="Variant">The variant's id.</param>
/// <param name="Span">The place in that variant's source.</param>
public sealed record UnitPlace(string Variant, TextSpan Span);
