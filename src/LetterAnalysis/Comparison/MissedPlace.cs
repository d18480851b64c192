namespace LetterAnalysis.Comparison;

/// <summary>A place where a variant carries words that belong to another.</summary>
/// <param name="Name">The place.</param>
/// <param name="Owner">The variant whose words they are.</param>
internal readonly record struct MissedPlace(Occurrence Name, int Owner);
