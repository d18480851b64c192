namespace LetterAnalysis.Archives;

/// <summary>The recommendations of one language that say the same in the same words, slots hidden.</summary>
/// <param name="language">The language.</param>
/// <param name="words">The stems of its words, sorted, each once.</param>
/// <param name="topic">The stems of its topic's words, sorted, each once; empty for none.</param>
internal sealed class Wording(string language, uint[] words, uint[] topic) : IComparable<Wording>
{
    public string Language => language;

    public uint[] Words => words;

    public uint[] Topic => topic;

    /// <summary>Where it stands, by date.</summary>
    public List<Placing> Placings { get; } = [];

    /// <summary>True when it asks not to do something.</summary>
    public bool IsNegative => Placings[0].Item.Asks is { IsDefaultOrEmpty: false } asks && asks[0].Negative;

    public WordingCluster Cluster { get; set; } = null!;

    /// <summary>By date, letter and place of the first placing.</summary>
    public int CompareTo(Wording? other) => Placings[0].CompareTo(other?.Placings[0]);
}
