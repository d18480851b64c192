namespace LetterAnalysis;

/// <summary>An entry in the list of signatories of a letter of an archive.</summary>
/// <param name="Letter">The letter's number in the archive.</param>
/// <param name="Signatory">The entry.</param>
public sealed record FiledSigner(long Letter, Signatory Signatory);
