using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>A place where variants are meant to differ, declared by the caller instead of learned from the letters.</summary>
/// <param name="Name">
/// What it is called. One called <c>recipient</c> takes the place of what a comparison would learn of the recipients' names by itself.
/// </param>
/// <param name="Values">What the variants have there. One without words is left out.</param>
public sealed record DeclaredSlot(string Name, ImmutableArray<DeclaredValue> Values);
