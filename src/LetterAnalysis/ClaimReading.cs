namespace LetterAnalysis;

/// <summary>One way to count what a claim claims.</summary>
/// <param name="Reading">What was counted: <c>rows</c>, <c>distinct</c>, <c>organizations</c>, <c>individuals</c>, <c>countries</c>, ...</param>
/// <param name="Value">The count.</param>
/// <param name="Holds">True when the claim holds for it.</param>
public sealed record ClaimReading(string Reading, int Value, bool Holds);
