namespace LetterAnalysis.Reconciliation;

/// <summary>What the word list says of a word or phrase.</summary>
/// <param name="Words">The words of the form, normalized.</param>
/// <param name="Kind">What it does in a name.</param>
/// <param name="Canonical">The key that stands for all its forms.</param>
/// <param name="Code">The code of a place.</param>
internal sealed record WordEntry(string[] Words, NameTokenKind Kind, string Canonical, string? Code);
