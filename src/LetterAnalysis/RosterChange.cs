using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>A change of the signers between two editions of a letter.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Before">The entries of the older edition; none for who joined.</param>
/// <param name="After">The entries of the newer edition; none for who left.</param>
/// <param name="Reason">What is known besides, in words; empty for who joined or left.</param>
public sealed record RosterChange(
    RosterChangeKind Kind, ImmutableArray<SignatoryOccurrence> Before, ImmutableArray<SignatoryOccurrence> After, string Reason);
