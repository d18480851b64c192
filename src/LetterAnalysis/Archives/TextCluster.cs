namespace LetterAnalysis.Archives;

/// <summary>The letters of one family in one language: those that are alike by their text.</summary>
internal sealed class TextCluster(PlacedLetter first)
{
    /// <summary>The letter that opened it.</summary>
    public PlacedLetter First { get; } = first;

    /// <summary>The number of letters that later ones are held against.</summary>
    public int Centres { get; set; }

    /// <summary>True for answers to the letters of the family.</summary>
    public bool IsReply { get; set; }

    public FamilyDraft Family { get; set; } = null!;
}
