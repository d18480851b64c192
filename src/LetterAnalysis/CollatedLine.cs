using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>A unit of a comparison as some of its variants have it at one place. See <see cref="LetterComparison.ToLines"/>.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Variants">The ids of the variants that have it just here, in the order of the comparison; never empty.</param>
/// <param name="IsElsewhere">True when these variants have it here instead of on the unit's own line; every unit has just one of its own.</param>
public sealed record CollatedLine(ComparedUnit Unit, ImmutableArray<string> Variants, bool IsElsewhere);
