namespace LetterAnalysis;

/// <summary>What a person should decide: whether two entries are one signer's.</summary>
/// <param name="First">An entry; of several that are printed alike, the first.</param>
/// <param name="Second">Another; of the same variant when the question is whether a signer is listed twice.</param>
/// <param name="Rule">The id of the rule that asks.</param>
/// <param name="Reason">What the rule saw, in a sentence.</param>
/// <param name="Suggestion">What is more likely by the rule alone.</param>
/// <param name="Answer">What a person said so far: <see cref="ReviewAnswer.Unsure"/>, or null when nobody was asked.</param>
/// <param name="AnswerReason">Why the person said so; null when nothing was said.</param>
public sealed record SignatoryQuestion(
    SignatoryOccurrence First, SignatoryOccurrence Second, string Rule, string Reason, ReviewAnswer Suggestion,
    ReviewAnswer? Answer = null, string? AnswerReason = null)
{
    /// <summary>True when both entries are of one variant, so that a yes makes them duplicates.</summary>
    public bool IsOfOneVariant => First.Variant == Second.Variant;

    /// <summary>The decision that answers the question.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="reason">Why.</param>
    public SignatoryDecision Decide(ReviewAnswer answer, string? reason = null) =>
        new(First.Signatory.Name, First.Signatory.Country?.Text, Second.Signatory.Name, Second.Signatory.Country?.Text, answer, reason);
}
