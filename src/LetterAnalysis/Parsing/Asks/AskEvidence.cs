namespace LetterAnalysis.Parsing.Asks;

/// <summary>How much a list item or a sentence looks like an ask.</summary>
/// <param name="Score">Above 0 when it asks, from 1 (a noun such as "release of ...") to 3 (a command); 0 for a fragment; below 0 for a
/// plain statement.</param>
/// <param name="Reason">What tells so, in a few words.</param>
internal readonly record struct AskEvidence(int Score, string Reason);
