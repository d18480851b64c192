namespace LetterAnalysis.Archives;

/// <summary>A recommendation with the letter that makes it.</summary>
internal sealed record Placing(FiledRecommendation Item, LedgerLetter Letter, int? Day) : IComparable<Placing>
{
    /// <summary>By date, letter and place in the letter; letters without date come last.</summary>
    public int CompareTo(Placing? other)
    {
        int order = (Day ?? int.MaxValue).CompareTo(other?.Day ?? int.MaxValue);
        if (order == 0) order = Letter.Id.CompareTo(other!.Letter.Id);
        return order == 0 ? Item.Ordinal.CompareTo(other!.Item.Ordinal) : order;
    }
}
