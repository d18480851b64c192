namespace LetterAnalysis.Parsing;

/// <summary>A date found in a text.</summary>
/// <param name="FromToken">Its first token (a weekday counts as part of it).</param>
/// <param name="ToToken">The token after it.</param>
/// <param name="Iso">The date as <c>yyyy-MM-dd</c> or <c>yyyy-MM</c>; null when day and month can be taken for one another.</param>
internal readonly record struct ReadDate(int FromToken, int ToToken, string? Iso);
