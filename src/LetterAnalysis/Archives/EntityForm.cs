using LetterAnalysis.Reconciliation;

namespace LetterAnalysis.Archives;

/// <summary>A name with its country, as the entries of an archive print it: whatever differs in case, accents and marks only is one form.</summary>
internal sealed class EntityForm(string key)
{
    private readonly Dictionary<string, (SignerRow Row, int Times)> _printed = new(StringComparer.Ordinal);

    /// <summary>Equal for entries of one form; forms are ordered by it.</summary>
    public string Key { get; } = key;

    /// <summary>The letters of its entries.</summary>
    public List<long> Letters { get; } = [];

    public int Times { get; private set; }

    /// <summary>The entry that stands for the form: as it is printed most often, then as it sorts first.</summary>
    public SignerRow Row => field ??= _printed.OrderByDescending(one => one.Value.Times).ThenBy(one => one.Key, StringComparer.Ordinal).First().Value.Row;

    /// <summary>Takes an entry in.</summary>
    public void Add(SignerRow row, long letter)
    {
        string printed = $"{row.Signatory.Name}\n{row.Signatory.Country?.Text}\n{row.Signatory.Acronym}\n{row.Signatory.Kind}";
        _printed[printed] = _printed.TryGetValue(printed, out (SignerRow Row, int Times) known) ? (known.Row, known.Times + 1) : (row, 1);
        Times++;
        if (Letters.Count == 0 || Letters[^1] != letter) Letters.Add(letter);
    }
}
