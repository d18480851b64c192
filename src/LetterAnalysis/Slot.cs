using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>A place where variants are meant to differ: the recipient's name.</summary>
/// <param name="Name">What it is called: <c>recipient</c>.</param>
/// <param name="Values">For each variant its names for the recipient, the fullest first.</param>
/// <param name="Occurrences">How often a swap of these names explains a difference.</param>
/// <param name="Missed">Places where a variant carries another variant's recipient.</param>
public sealed record Slot(string Name, ImmutableArray<SlotValues> Values, int Occurrences, ImmutableArray<ChangeSide> Missed);
