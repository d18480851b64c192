using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reconciliation;

/// <summary>The country beside a name, for comparison.</summary>
/// <param name="Code">Its code; null for none and for what is not known.</param>
/// <param name="Key">The printed words, folded; empty for none, and for what is no country ("International").</param>
/// <param name="Printed">The words as printed.</param>
/// <param name="IsAmbiguous">True for a name that fits several countries: "Korea".</param>
internal readonly record struct SignerCountry(string? Code, string Key, string Printed, bool IsAmbiguous = false)
{
    public static SignerCountry None { get; } = new(null, "", "");

    public static SignerCountry Of(Country? country) =>
        country?.Code is { } code ? new(code, KeyOf(country.Text), country.Text) : Of(country?.Text);

    /// <summary>Reads a country as printed; blank is none.</summary>
    public static SignerCountry Of(string? printed)
    {
        if (string.IsNullOrWhiteSpace(printed)) return None;
        ReadOnlySpan<char> text = printed.AsSpan().Trim();
        return CountryTable.Default.Find(text) switch
        {
            { IsNonCountry: true } => None with { Printed = printed },
            // "Korea" and "Corée" are one word for two countries.
            { IsAmbiguous: true, EnglishName: var name } => new(null, KeyOf(name), printed, IsAmbiguous: true),
            { Code: { } code } => new(code, KeyOf(text), printed),
            _ => new(null, KeyOf(text), printed),
        };
    }

    /// <summary>What tells two countries apart: the code, or the words of what has none.</summary>
    public string Identity => Code ?? Key;

    private static string KeyOf(ReadOnlySpan<char> text) => KeyFolder.StripAccents(KeyFolder.Fold(text));

    /// <summary>How two countries stand to one another.</summary>
    public CountryRelation RelationTo(SignerCountry other)
    {
        if (Code is not null && other.Code is not null)
        {
            return string.Equals(Code, other.Code, StringComparison.Ordinal) ? CountryRelation.Same : CountryRelation.Different;
        }
        if (Key.Length == 0 && other.Key.Length == 0) return CountryRelation.NotPrinted;
        if (Key.Length == 0 || other.Key.Length == 0) return CountryRelation.OneOnly;
        if (string.Equals(Key, other.Key, StringComparison.Ordinal)) return CountryRelation.Same;
        // "Korea" says no more of two countries than nothing does, but it rules out all others.
        return MayBe(other) || other.MayBe(this) ? CountryRelation.OneOnly : CountryRelation.Unclear;
    }

    /// <summary>True for "Korea" beside "South Korea".</summary>
    public bool MayBe(SignerCountry other) =>
        Code is null && other.Code is { } code && CountryTable.Default.EnglishName(code) is { } name
        && KeyOf(name).Split(' ', '-').Contains(Key, StringComparer.Ordinal);
}
