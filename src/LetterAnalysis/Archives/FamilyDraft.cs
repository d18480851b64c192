namespace LetterAnalysis.Archives;

/// <summary>A family while it is put together.</summary>
internal sealed class FamilyDraft
{
    private readonly List<TextCluster> _clusters = [];

    public List<PlacedLetter> Members { get; } = [];

    /// <summary>The answer that needs no change; null when letters came to the family.</summary>
    public LetterFamily? Known { get; set; }

    public bool HasOneCluster => _clusters.Count == 1;

    /// <summary>True when a language is in both families, answers apart: their letters in it were not found alike.</summary>
    public bool SharesLanguage(FamilyDraft other) => _clusters.Exists(cluster => !cluster.IsReply && other.HasLanguage(cluster.First.Letter.Language));

    public void Open(TextCluster cluster)
    {
        cluster.Family = this;
        _clusters.Add(cluster);
    }

    public void Add(PlacedLetter letter)
    {
        Members.Add(letter);
        Known = null;
    }

    /// <summary>Takes over all that another family has.</summary>
    public void Absorb(FamilyDraft other)
    {
        foreach (TextCluster cluster in other._clusters) Open(cluster);
        Members.AddRange(other.Members);
        other.Members.Clear();
        other._clusters.Clear();
        Known = other.Known = null;
    }

    private bool HasLanguage(string language) => _clusters.Exists(cluster => !cluster.IsReply && cluster.First.Letter.Language == language);
}
