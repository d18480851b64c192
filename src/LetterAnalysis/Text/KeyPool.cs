using System.Text;

namespace LetterAnalysis.Text;

/// <summary>
/// Gives out the words of texts, each as one object, however often it occurs: a hash table of the words as printed, since most words of
/// a text have been met before. Not safe for use by two threads at once: one pool an analysis.
/// </summary>
internal sealed class KeyPool
{
    private const uint HashFactor = 0x9E3779B1;

    /// <summary>A pool with more words than this is not worth keeping for the next text.</summary>
    private const int MostWordsKept = 20_000;

    /// <summary>A pool for a name or two stays as small as they are.</summary>
    private const int SmallestTable = 128;

    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly StringBuilder _folded = new();
    private Entry[] _entries = new Entry[SmallestTable];
    private int _count;

    /// <summary>Where the tokens of one text are collected before they are counted; room that is kept from text to text, and of no meaning once a text is cut.</summary>
    public List<Token> Collected { get; } = [];

    /// <summary>How many different words it has given out; their numbers are below.</summary>
    public int Count => _words.Count;

    /// <summary>True while the pool is small enough to serve the next text as well, most of whose words it knows.</summary>
    public bool IsReusable => _count < MostWordsKept;

    /// <summary>The word that is printed so.</summary>
    public Word Find(ReadOnlySpan<char> surface)
    {
        uint hash = Hash(surface);
        int mask = _entries.Length - 1;
        for (int at = (int)(hash & (uint)mask); ; at = (at + 1) & mask)
        {
            ref Entry entry = ref _entries[at];
            if (entry.Surface is null) break;
            if (entry.Hash == hash && surface.SequenceEqual(entry.Surface)) return entry.Word;
        }
        return Add(surface, hash);
    }

    private Word Add(ReadOnlySpan<char> surface, uint hash)
    {
        _folded.Clear();
        KeyFolder.Fold(surface, _folded);
        string key = _folded.ToString();
        if (!_words.TryGetValue(key, out Word? word)) _words.Add(key, word = new Word(key, _words.Count));
        if (++_count * 2 > _entries.Length) Grow();
        Place(new Entry(surface.SequenceEqual(word.Key) ? word.Key : surface.ToString(), word, hash));
        return word;
    }

    private void Grow()
    {
        Entry[] old = _entries;
        _entries = new Entry[old.Length * 4];
        foreach (Entry entry in old)
        {
            if (entry.Surface is not null) Place(entry);
        }
    }

    private void Place(Entry entry)
    {
        int mask = _entries.Length - 1;
        int at = (int)(entry.Hash & (uint)mask);
        while (_entries[at].Surface is not null) at = (at + 1) & mask;
        _entries[at] = entry;
    }

    /// <summary>A number that equal texts share, the same in every run.</summary>
    public static uint Hash(ReadOnlySpan<char> text)
    {
        uint hash = (uint)text.Length;
        foreach (char c in text) hash = (hash ^ c) * HashFactor;
        return hash ^ (hash >> 15);
    }

    private readonly record struct Entry(string Surface, Word Word, uint Hash);
}
