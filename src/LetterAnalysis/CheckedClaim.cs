using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>A claim held against what the letter prints.</summary>
/// <param name="Variant">The variant's id.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Readings">Every reading that was tried.</param>
/// <param name="Holds">True when at least one reading makes the claim true.</param>
public sealed record CheckedClaim(string Variant, Claim Claim, ImmutableArray<ClaimReading> Readings, bool Holds);
