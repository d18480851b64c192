namespace LetterAnalysis;

/// <summary>A recommendation of a letter that belongs to an entry of the ledger.</summary>
/// <param name="Letter">The letter's number in the archive.</param>
/// <param name="Ordinal">The recommendation's number in the letter.</param>
/// <param name="Strength">How strongly it asks; null when that is not known.</param>
/// <param name="Similarity">From 0 to 1: the weight of the words that it shares with the wording it was joined to; 1 for the same words.</param>
/// <param name="Reason">Why it belongs to the entry.</param>
public sealed record LedgerOccurrence(long Letter, int Ordinal, AskStrength? Strength, double Similarity, string Reason);
