using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>A count that a letter states of itself.</summary>
/// <param name="Subject">What is counted.</param>
/// <param name="Comparator">How the number is meant.</param>
/// <param name="Value">The number.</param>
/// <param name="Text">The words as printed: <c>37 non-governmental organizations, coalitions, and concerned individuals</c>.</param>
/// <param name="Span">The place in the source.</param>
public sealed record Claim(ClaimSubject Subject, ClaimComparator Comparator, int Value, string Text, TextSpan Span);
