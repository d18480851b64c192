using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>One thing that the senders ask for, in a list or in prose.</summary>
/// <param name="Text">The ask as printed.</param>
/// <param name="FrameVerb">The verb that does the asking, in its base form ("urge" in "urge states to comply"); null in a plain imperative without lead-in.</param>
/// <param name="Verbs">The action verbs in their base form, in order: <c>respect, ensure</c> for "respect and ensure the right".</param>
/// <param name="Addressees">Who is to act, outermost first: <c>the resolution, states</c>.</param>
/// <param name="Negative">True when the ask is to stop or not to do something.</param>
/// <param name="Strength">The grade of the ask; null when its verb is not known.</param>
/// <param name="Deadline">The time by which it is asked, as printed; null when none is.</param>
/// <param name="Citations">The documents that the ask names.</param>
/// <param name="VerbSpan">The place of the verb that <see cref="Strength"/> was read from.</param>
/// <param name="Span">The place of the ask in the source.</param>
public sealed record Ask(
    string Text,
    string? FrameVerb,
    ImmutableArray<string> Verbs,
    ImmutableArray<string> Addressees,
    bool Negative,
    AskStrength? Strength,
    string? Deadline,
    ImmutableArray<Citation> Citations,
    TextSpan VerbSpan,
    TextSpan Span);
