using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>What one variant puts into a <see cref="Slot"/>.</summary>
/// <param name="Variant">The variant's id.</param>
/// <param name="Names">The names, the fullest first.</param>
public sealed record SlotValues(string Variant, ImmutableArray<string> Names);
