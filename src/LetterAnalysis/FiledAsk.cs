using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>An ask of a filed recommendation.</summary>
/// <param name="Verbs">The action verbs in their base form, in order.</param>
/// <param name="Negative">True when the ask is to stop or not to do something.</param>
/// <param name="Strength">The grade of the ask; null when its verb is not known.</param>
/// <param name="Deadline">The time by which it is asked, as printed; null when none is.</param>
public sealed record FiledAsk(ImmutableArray<string> Verbs, bool Negative, AskStrength? Strength, string? Deadline);
