using System.Text;

namespace LetterAnalysis.Text;

/// <summary>
/// Gives out match keys, each as one string, however often its word occurs. Not safe for use by two threads at once: one pool an analysis.
/// </summary>
internal sealed class KeyPool
{
    private readonly Dictionary<string, string> _bySurface = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly StringBuilder _folded = new();

    /// <summary>The key of a word as it is printed.</summary>
    public string Key(ReadOnlySpan<char> surface)
    {
        var bySurface = _bySurface.GetAlternateLookup<ReadOnlySpan<char>>();
        if (bySurface.TryGetValue(surface, out string? known)) return known;
        _folded.Clear();
        KeyFolder.Fold(surface, _folded);
        string key = _folded.ToString();
        if (_keys.TryGetValue(key, out string? same)) key = same; else _keys.Add(key, key);
        bySurface[surface] = key;
        return key;
    }
}
