namespace LetterAnalysis;

/// <summary>What a ledger needs to know of a letter.</summary>
/// <param name="Id">Its number in the archive.</param>
/// <param name="Date">Its date, <c>yyyy-MM-dd</c> or <c>yyyy-MM</c>; null when it is not known.</param>
/// <param name="Language">The code of its language.</param>
/// <param name="Addressee">Its address block; null when it has none. The first line names the recipient.</param>
/// <param name="Signatories">The number of its signatories.</param>
public sealed record LedgerLetter(long Id, string? Date, string Language, string? Addressee, int Signatories);
