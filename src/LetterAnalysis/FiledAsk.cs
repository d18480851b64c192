namespace LetterAnalysis;

/// <summary>A recommendation, or a request in prose, of a letter of an archive.</summary>
/// <param name="Letter">The letter's number in the archive.</param>
/// <param name="IsListed">True for an item of the letter's list, false for a request in prose.</param>
/// <param name="Ordinal">Its place among the letter's items, or among its requests, from 1.</param>
/// <param name="Topic">The topic printed before an item; null for none.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Strength">How strongly; null when that is not known.</param>
public sealed record FiledAsk(long Letter, bool IsListed, int Ordinal, string? Topic, string Text, AskStrength? Strength);
