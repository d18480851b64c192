using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>Where a variant has a <see cref="SegmentReading"/>.</summary>
/// <param name="Variant">The variant's id.</param>
/// <param name="Span">
/// The place in that variant's source, markup included. The places of a variant's readings follow one another without a gap from the start
/// of the unit to its end.
/// </param>
public sealed record ReadingPlace(string Variant, TextSpan Span);
