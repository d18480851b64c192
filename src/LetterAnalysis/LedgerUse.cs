namespace LetterAnalysis;

/// <summary>A place where something is asked.</summary>
/// <param name="Letter">The letter's number in the archive.</param>
/// <param name="IsListed">True for an item of the letter's list, false for a request in prose.</param>
/// <param name="Ordinal">Its place among the letter's items, or among its requests, from 1.</param>
/// <param name="Wording">Its wording's place among <see cref="LedgerEntry.Wordings"/>, from 0.</param>
/// <param name="Strength">How strongly it is asked there; null when that is not known.</param>
public sealed record LedgerUse(long Letter, bool IsListed, int Ordinal, int Wording, AskStrength? Strength);
