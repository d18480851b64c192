namespace LetterAnalysis.Reconciliation;

/// <summary>
/// Finds the pairs of names that are worth comparing, so that a list of thousands is not compared pair by pair: names that share a word,
/// an acronym, all words but one, a beginning or an end, the initials, or the things they speak of in two languages. Of a word that too
/// many names share nothing is made: such names share a rarer key as well when they are alike. Of any other key that too many share, each
/// name is held against its neighbours in the order of what is printed; that is counted and told.
/// </summary>
internal sealed class CandidateIndex
{
    /// <summary>A key shared by more names than this tells nothing.</summary>
    private const int LargestBlock = 48;

    /// <summary>In a larger block a name is compared with so many that follow it.</summary>
    private const int Neighbours = 4;

    /// <summary>Names of up to this many words are also found by their first and last letters.</summary>
    private const int ShortName = 3;

    private const int EndLength = 4;

    private readonly List<Entry> _entries = [];

    private enum Salt : ulong
    {
        Word = 1,
        Words,
        Acronym,
        First,
        Last,
        Things,
    }

    /// <summary>The pairs, as places in the list, the lower first, in order, each once.</summary>
    /// <param name="names">The names.</param>
    /// <param name="skipped">Is told what was not compared.</param>
    public static List<(int, int)> PairsOf(IReadOnlyList<SignatoryName> names, SkippedPairs skipped)
    {
        var index = new CandidateIndex();
        for (int i = 0; i < names.Count; i++) index.Add(names[i], i);
        return index.Pairs(names, skipped);
    }

    private void Add(SignatoryName name, int id)
    {
        ulong all = 0, things = 0;
        int words = 0, thingCount = 0;
        foreach (NameToken token in name.Tokens)
        {
            if (!token.IsContent) continue;
            all += token.Hash;
            words++;
            Add(Salt.Word, token.Hash, id, sure: false);
            if (!NameWords.Default.TryConcept(token.Key, out ulong thing)) continue;
            things += thing;
            thingCount++;
        }
        Add(Salt.Words, all, id);
        foreach (NameToken token in name.Tokens)
        {
            if (token.IsContent && words > 1) Add(Salt.Words, all - token.Hash, id);
        }
        if (thingCount > 1) Add(Salt.Things, things, id);
        if (words <= ShortName) AddEnds(name, id);
        foreach (NameAcronym acronym in name.Acronyms)
        {
            Add(Salt.Acronym, StableHash.Of(acronym.Key), id);
            if (acronym.Stem != acronym.Key) Add(Salt.Acronym, StableHash.Of(acronym.Stem), id);
        }
        if (words > 2) AddInitials(name, id);
    }

    private void AddEnds(SignatoryName name, int id)
    {
        string letters = string.Concat(name.Tokens.Where(token => token.IsContent).Select(token => token.Key));
        if (letters.Length < EndLength) return;
        Add(Salt.First, StableHash.Of(letters.AsSpan(0, EndLength)), id);
        Add(Salt.Last, StableHash.Of(letters.AsSpan(letters.Length - EndLength)), id);
    }

    private void AddInitials(SignatoryName name, int id)
    {
        Span<char> initials = stackalloc char[name.Tokens.Length], content = stackalloc char[name.Tokens.Length];
        int all = 0, some = 0;
        foreach (NameToken token in name.Tokens)
        {
            char initial = token.Key.Length > 0 ? token.Key[0] : ' ';
            initials[all++] = initial;
            if (token.IsContent) content[some++] = initial;
        }
        Add(Salt.Acronym, StableHash.Of(content[..some]), id);
        if (all > some) Add(Salt.Acronym, StableHash.Of(initials[..all]), id);
    }

    private void Add(Salt salt, ulong key, int id, bool sure = true) => _entries.Add(new Entry(StableHash.Mix(key + (ulong)salt), id, sure));

    private List<(int, int)> Pairs(IReadOnlyList<SignatoryName> names, SkippedPairs skipped)
    {
        _entries.Sort();
        var found = new HashSet<long>();
        for (int start = 0; start < _entries.Count;)
        {
            int end = start + 1;
            while (end < _entries.Count && _entries[end].Key == _entries[start].Key) end++;
            if (end - start <= LargestBlock) AddBlock(start, end, names, found);
            else if (_entries[start].Sure) AddNeighbours(start, end, names, found, skipped);
            start = end;
        }
        var pairs = new List<(int, int)>(found.Count);
        foreach (long pair in found) pairs.Add(((int)(pair >> 32), (int)(pair & 0xffffffff)));
        pairs.Sort();
        return pairs;
    }

    private void AddBlock(int start, int end, IReadOnlyList<SignatoryName> names, HashSet<long> found)
    {
        for (int i = start; i < end; i++)
        {
            for (int j = i + 1; j < end; j++)
            {
                int one = _entries[i].Id, other = _entries[j].Id;
                if (one == other || (!_entries[i].Sure && !names[one].MayShareHalfWith(names[other]))) continue;
                found.Add(((long)one << 32) | (uint)other);
            }
        }
    }

    private void AddNeighbours(int start, int end, IReadOnlyList<SignatoryName> names, HashSet<long> found, SkippedPairs skipped)
    {
        int[] ids = [.. _entries.GetRange(start, end - start).Select(entry => entry.Id).Distinct()];
        if (ids.Length <= Neighbours) return;
        skipped.Add(ids.Length);
        Array.Sort(ids, (a, b) => string.CompareOrdinal(names[a].Printed, names[b].Printed) is var order && order != 0 ? order : a.CompareTo(b));
        for (int i = 0; i < ids.Length; i++)
        {
            for (int j = i + 1; j < ids.Length && j <= i + Neighbours; j++)
            {
                found.Add(((long)Math.Min(ids[i], ids[j]) << 32) | (uint)Math.Max(ids[i], ids[j]));
            }
        }
    }

    private readonly record struct Entry(ulong Key, int Id, bool Sure) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => Key != other.Key ? Key.CompareTo(other.Key) : Id.CompareTo(other.Id);
    }
}
