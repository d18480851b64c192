using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>Where a unit of a comparison stands in one variant.</summary>
/// <param name="Variant">The variant's id.</param>
/// <param name="Span">The place in that variant's source, list marker and markup included.</param>
/// <param name="Rank">Its place among all units of the variant, from 1; what moved has ranks that are out of step with those of its neighbours.</param>
/// <param name="Moved">
/// True when it stands elsewhere, held against the units around it, than in the variant that is <see cref="ComparedUnit.Lemma"/>; always
/// false for that variant itself.
/// </param>
public sealed record UnitPlace(string Variant, TextSpan Span, int Rank, bool Moved);
