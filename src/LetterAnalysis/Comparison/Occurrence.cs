namespace LetterAnalysis.Comparison;

/// <summary>Where a recipient's name stands: its first token, and how many it takes.</summary>
internal readonly record struct Occurrence(int Token, int Count);
