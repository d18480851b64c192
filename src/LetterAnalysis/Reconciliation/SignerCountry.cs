using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reconciliation;

/// <summary>The country beside a name, for comparison.</summary>
/// <param name="Code">Its code; null for none, for what is no country ("International") and for what is not known.</param>
/// <param name="Key">The printed words, folded; empty for none.</param>
internal readonly record struct SignerCountry(string? Code, string Key)
{
    public static SignerCountry None { get; } = new(null, "");

    public static SignerCountry Of(Country? country) => country is null ? None : new(country.Code, KeyFolder.Fold(country.Text));

    /// <summary>Reads a country as printed; blank is none.</summary>
    public static SignerCountry Of(string? printed)
    {
        if (string.IsNullOrWhiteSpace(printed)) return None;
        CountryMatch? match = CountryTable.Default.Find(printed.AsSpan().Trim());
        return new(match is { IsAmbiguous: false, IsNonCountry: false } ? match.Code : null, KeyFolder.Fold(printed.AsSpan().Trim()));
    }

    /// <summary>How two countries stand to one another.</summary>
    public CountryRelation RelationTo(SignerCountry other)
    {
        if (Code is not null && other.Code is not null)
        {
            return string.Equals(Code, other.Code, StringComparison.Ordinal) ? CountryRelation.Same : CountryRelation.Different;
        }
        if (!string.Equals(Key, other.Key, StringComparison.Ordinal)) return CountryRelation.Unclear;
        return Key.Length == 0 ? CountryRelation.NotPrinted : CountryRelation.Same;
    }
}
