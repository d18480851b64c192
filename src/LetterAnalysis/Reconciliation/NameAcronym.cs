namespace LetterAnalysis.Reconciliation;

/// <summary>A short form printed with a name or in its place.</summary>
/// <param name="Key">Its letters and digits, folded.</param>
/// <param name="Stem">The key without a place behind it: <c>twn</c> of "TWN-Africa"; else the same as the key.</param>
/// <param name="Printed">As printed.</param>
internal readonly record struct NameAcronym(string Key, string Stem, string Printed);
