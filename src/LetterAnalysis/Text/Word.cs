namespace LetterAnalysis.Text;

/// <summary>A word of a text, once for all its occurrences. It belongs to its pool, and with it to one thread.</summary>
/// <param name="key">Its match key.</param>
/// <param name="number">Its place among the words of its pool, from 0: counts of words are arrays then.</param>
internal sealed class Word(string key, int number)
{
    private FirstWords? _heads, _asks;
    private UInt128 _headLists, _askLists;

    /// <summary>Its match key.</summary>
    public string Key => key;

    /// <summary>Its place among the words of its pool, from 0.</summary>
    public int Number => number;

    /// <summary>
    /// The lists that may hold a phrase beginning with it. The answers for the two that a letter is read with, the words of every
    /// language and what one language asks with, are kept.
    /// </summary>
    public UInt128 ListsIn(FirstWords words)
    {
        if (ReferenceEquals(words, _heads)) return _headLists;
        if (ReferenceEquals(words, _asks)) return _askLists;
        if (_heads is null) return Keep(words, ref _heads, ref _headLists);
        return Keep(words, ref _asks, ref _askLists);
    }

    private UInt128 Keep(FirstWords words, ref FirstWords? kept, ref UInt128 lists)
    {
        kept = words;
        return lists = words.ListsOf(key);
    }
}
