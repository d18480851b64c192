namespace LetterAnalysis.Text;

/// <summary>Which lists of phrases may hold one that begins with a word, as a bit for each list: one look-up a word where many would miss.</summary>
internal sealed class FirstWords
{
    private readonly Dictionary<string, UInt128> _bits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UInt128> _lists = new(StringComparer.Ordinal);

    /// <summary>The lists that may hold a phrase beginning with a word of this key.</summary>
    public UInt128 ListsOf(string key) => _bits.GetValueOrDefault(key);

    /// <summary>The bit of a list; beyond 127 lists the rest share one, which costs look-ups but no truth.</summary>
    internal UInt128 BitOf(string list)
    {
        if (!_lists.TryGetValue(list, out UInt128 bit)) _lists.Add(list, bit = UInt128.One << Math.Min(_lists.Count, 127));
        return bit;
    }

    /// <summary>Notes that a phrase of a list begins with a word.</summary>
    internal void Add(string key, UInt128 bit) => _bits[key] = _bits.GetValueOrDefault(key) | bit;
}
