namespace LetterAnalysis.Archives;

/// <summary>
/// Which entries have a key: a hash table with a chain of entries a key, kept small since it holds millions. A key that too many share
/// takes no more: what it tells is that it tells nothing.
/// </summary>
/// <param name="most">The most entries of a key.</param>
internal sealed class Postings(int most)
{
    private int[] _first = new int[1024];
    private Posting[] _postings = new Posting[512];
    private int _count = 1;

    /// <summary>How often an entry was not taken.</summary>
    public int Refused { get; private set; }

    /// <summary>Notes an entry under a key.</summary>
    public void Add(uint key, int entry)
    {
        int length = 0;
        for (int at = _first[key & (uint)(_first.Length - 1)]; at != 0; at = _postings[at].Next)
        {
            if (_postings[at].Key == key) length++;
        }
        if (length >= most)
        {
            Refused++;
            return;
        }
        if (_count == _postings.Length) Grow();
        ref int first = ref _first[key & (uint)(_first.Length - 1)];
        _postings[_count] = new Posting(key, entry, first);
        first = _count++;
    }

    /// <summary>Counts the entries of a key.</summary>
    public void Count(uint key, EntryCounter into, int weight = 1)
    {
        for (int at = _first[key & (uint)(_first.Length - 1)]; at != 0; at = _postings[at].Next)
        {
            if (_postings[at].Key == key) into.Add(_postings[at].Entry, weight);
        }
    }

    private void Grow()
    {
        Array.Resize(ref _postings, _postings.Length * 2);
        _first = new int[_first.Length * 2];
        for (int i = 1; i < _count; i++)
        {
            ref int first = ref _first[_postings[i].Key & (uint)(_first.Length - 1)];
            _postings[i] = _postings[i] with { Next = first };
            first = i;
        }
    }

    private readonly record struct Posting(uint Key, int Entry, int Next);
}
