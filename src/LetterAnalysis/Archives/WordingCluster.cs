namespace LetterAnalysis.Archives;

/// <summary>Wordings of one recommendation.</summary>
internal sealed class WordingCluster
{
    private readonly HashSet<long> _letters;

    public WordingCluster(Wording wording)
    {
        First = Centre = wording;
        Wordings = [wording];
        _letters = [.. wording.Placings.Select(placing => placing.Letter.Id)];
    }

    /// <summary>The wording that it began with.</summary>
    public Wording First { get; }

    /// <summary>The wording of the most letters; of equally frequent ones the earliest.</summary>
    public Wording Centre { get; private set; }

    public List<Wording> Wordings { get; }

    /// <summary>The share of the smaller cluster's letters that are in both: what many letters ask side by side is two things.</summary>
    public double ConflictWith(WordingCluster other)
    {
        (HashSet<long> few, HashSet<long> many) = _letters.Count <= other._letters.Count ? (_letters, other._letters) : (other._letters, _letters);
        return (double)few.Count(many.Contains) / few.Count;
    }

    /// <summary>Takes over all that another cluster has.</summary>
    public void Absorb(WordingCluster other)
    {
        foreach (Wording wording in other.Wordings) wording.Cluster = this;
        Wordings.AddRange(other.Wordings);
        _letters.UnionWith(other._letters);
        int order = other.Centre.Placings.Count.CompareTo(Centre.Placings.Count);
        if (order > 0 || (order == 0 && other.Centre.Placings[0].CompareTo(Centre.Placings[0]) < 0)) Centre = other.Centre;
    }

    /// <summary>The number of letters; what a merge costs.</summary>
    public int Size => _letters.Count;
}
