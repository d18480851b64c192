namespace LetterAnalysis.Archives;

/// <summary>Counts how often entries were found under some keys.</summary>
internal sealed class EntryCounter
{
    private readonly List<int> _entries = [];
    private int[] _counts = new int[1024];

    /// <summary>The entries that were found, each once.</summary>
    public IReadOnlyList<int> Entries => _entries;

    public int CountOf(int entry) => entry < _counts.Length ? _counts[entry] : 0;

    public void Add(int entry, int weight = 1)
    {
        if (entry >= _counts.Length) Array.Resize(ref _counts, Math.Max(entry + 1, _counts.Length * 2));
        if (_counts[entry] == 0) _entries.Add(entry);
        _counts[entry] += weight;
    }

    public void Clear()
    {
        foreach (int entry in _entries) _counts[entry] = 0;
        _entries.Clear();
    }

    /// <summary>The entries found most often, at most so many; those found equally often by number.</summary>
    public int[] Most(int count)
    {
        _entries.Sort((a, b) => _counts[a] != _counts[b] ? _counts[b].CompareTo(_counts[a]) : a.CompareTo(b));
        return [.. _entries.Take(count)];
    }
}
