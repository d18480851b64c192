namespace LetterAnalysis;

/// <summary>One thing that was done to a printed name before it was compared.</summary>
/// <param name="Step">
/// What: <c>accents</c>, <c>spelling</c>, <c>number</c>, <c>place</c>, <c>left out</c> (a small word), <c>title</c>, <c>legal form</c>,
/// <c>acronym</c>. That case is folded goes without saying.
/// </param>
/// <param name="From">The words as printed.</param>
/// <param name="To">What is compared instead; for what was set apart, the form it is compared in, or empty.</param>
public sealed record NameStep(string Step, string From, string To);
