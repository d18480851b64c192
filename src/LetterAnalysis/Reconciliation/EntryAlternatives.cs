using System.Collections.Immutable;
using LetterAnalysis.Lexicons;

namespace LetterAnalysis.Reconciliation;

/// <summary>
/// Reads an entry again where another variant tells how: a name that ends in a country ("Human AsiaSouth Korea") is a name and a country
/// when another list prints just these two. Many names end in a country of their own, so without such evidence they stay whole.
/// </summary>
internal sealed class EntryAlternatives
{
    private readonly Dictionary<string, int> _listOfKey = new(StringComparer.Ordinal);

    public EntryAlternatives(ImmutableArray<Variant> variants)
    {
        for (int i = 0; i < variants.Length; i++)
        {
            foreach (Signatory signatory in variants[i].Letter.Signatories)
            {
                if (signatory.Country is not null) _listOfKey.TryAdd(DecidedPairs.KeyOf(signatory.Name, SignerCountry.Of(signatory.Country)), i);
            }
        }
    }

    /// <summary>The entry, read as another list has it when one does.</summary>
    public Signatory Choose(Signatory signatory, int list)
    {
        if (signatory.Country is not null || signatory.Kind == SignatoryKind.Person) return signatory;
        string text = signatory.Name.TrimEnd();
        if (!CountryTable.Default.TryFindSuffix(text, out int start, out CountryMatch match) || start == 0) return signatory;
        string name = text[..start].TrimEnd(' ', ',', '-', '–', '—', '(', ':');
        var country = new Country(match.Code, text[start..].TrimEnd(')'));
        if (name.Length == 0) return signatory;
        return _listOfKey.TryGetValue(DecidedPairs.KeyOf(name, SignerCountry.Of(country)), out int other) && other != list
            ? signatory with { Name = name, Country = country } : signatory;
    }
}
