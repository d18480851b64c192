namespace LetterAnalysis;

/// <summary>The size of one variant's list of signatories.</summary>
/// <param name="Variant">The variant's id.</param>
/// <param name="Rows">Entries as printed.</param>
/// <param name="Distinct">Entries less duplicates; those that a person must decide count as two.</param>
/// <param name="Organizations">Entries that are organizations.</param>
/// <param name="Individuals">Entries that are persons.</param>
/// <param name="Countries">
/// Different countries printed; "International" and the like are none, and "Korea" is one unless South or North Korea stands beside it.
/// </param>
/// <param name="WithoutCountry">Entries that print no country.</param>
public sealed record SignatoryCounts(
    string Variant, int Rows, int Distinct, int Organizations, int Individuals, int Countries, int WithoutCountry);
