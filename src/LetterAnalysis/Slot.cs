using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>A place where variants are meant to differ: the recipient's name.</summary>
/// <param name="Name">What it is called: <c>recipient</c> when it was learned from the letters, else as declared.</param>
/// <param name="IsDeclared">True when the caller declared it; false when it was learned from the letters.</param>
/// <param name="Values">For each variant its own values, the fullest first.</param>
/// <param name="Occurrences">How often a swap of these values explains a difference.</param>
/// <param name="Missed">Places where a variant carries another variant's value.</param>
public sealed record Slot(
    string Name, bool IsDeclared, ImmutableArray<SlotValues> Values, int Occurrences, ImmutableArray<MissedValue> Missed);
