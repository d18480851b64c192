namespace LetterAnalysis.Reconciliation;

/// <summary>Counts countries: each once, however it is spelt; "Korea" is one too, but none beside "South Korea".</summary>
internal sealed class CountrySet
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SignerCountry> _ambiguous = new(StringComparer.Ordinal);
    private readonly List<SignerCountry> _known = [];

    /// <summary>The number of countries.</summary>
    public int Count => _codes.Count + _ambiguous.Values.Count(country => !_known.Exists(country.MayBe));

    public void Add(in SignerCountry country)
    {
        if (country.Code is null && country.IsAmbiguous) _ambiguous.TryAdd(country.Key, country);
        else if (country.Code is { } code && _codes.Add(code)) _known.Add(country);
    }
}
