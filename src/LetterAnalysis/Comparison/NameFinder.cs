namespace LetterAnalysis.Comparison;

/// <summary>Finds words of slots in a variant's text: its own, and those that belong to others.</summary>
internal sealed class NameFinder
{
    private readonly Dictionary<string, List<(SlotName Name, bool IsForeign)>> _byFirstKey = new(StringComparer.Ordinal);

    /// <param name="own">The variant's own words.</param>
    /// <param name="foreign">Those of others; what is among the variant's own as well is not foreign.</param>
    public NameFinder(IEnumerable<SlotName> own, IEnumerable<SlotName> foreign)
    {
        var known = new HashSet<(int Slot, string Key)>();
        Add(own, isForeign: false, known);
        Add(foreign, isForeign: true, known);
        foreach (List<(SlotName Name, bool IsForeign)> names in _byFirstKey.Values)
        {
            names.Sort((a, b) =>
            {
                int order = b.Name.Keys.Length.CompareTo(a.Name.Keys.Length);
                if (order == 0) order = a.IsForeign.CompareTo(b.IsForeign);
                if (order == 0) order = b.Name.Slot.CompareTo(a.Name.Slot);
                return order == 0 ? string.CompareOrdinal(a.Name.Key, b.Name.Key) : order;
            });
        }
    }

    public bool IsEmpty => _byFirstKey.Count == 0;

    /// <summary>Where a run of tokens holds words of slots, in order; of several at one place the fullest.</summary>
    public List<Occurrence> Find(ComparedText text, int from, int to)
    {
        var found = new List<Occurrence>();
        for (int i = from; i < to && !IsEmpty; i++)
        {
            string key = text.Tokens[i].Key;
            if (!_byFirstKey.TryGetValue(key, out var names) && !_byFirstKey.TryGetValue(SlotName.WithoutPossessive(key), out names)) continue;
            foreach (var (name, isForeign) in names)
            {
                if (i + name.Keys.Length > to || !name.StandsAt(text, i)) continue;
                found.Add(new Occurrence(i, name.Keys.Length, name, isForeign));
                i += name.Keys.Length - 1;
                break;
            }
        }
        return found;
    }

    private void Add(IEnumerable<SlotName> names, bool isForeign, HashSet<(int Slot, string Key)> known)
    {
        foreach (SlotName name in names)
        {
            if (!known.Add((name.Slot, name.Key))) continue;
            if (!_byFirstKey.TryGetValue(name.Keys[0], out var list)) _byFirstKey.Add(name.Keys[0], list = []);
            list.Add((name, isForeign));
        }
    }
}
