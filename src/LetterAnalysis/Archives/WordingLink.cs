namespace LetterAnalysis.Archives;

/// <summary>Two wordings that ask the same, unless something keeps them apart.</summary>
/// <param name="A">The wording of the lesser number.</param>
/// <param name="B">The other.</param>
/// <param name="Weight">How surely, from 0 to 1.</param>
/// <param name="Reason">Why, in a sentence.</param>
internal sealed record WordingLink(AskWording A, AskWording B, double Weight, string Reason) : IComparable<WordingLink>
{
    public static WordingLink Of(AskWording one, AskWording other, double weight, string reason) =>
        one.Id <= other.Id ? new WordingLink(one, other, weight, reason) : new WordingLink(other, one, weight, reason);

    /// <summary>The surest first, then by the numbers of the wordings.</summary>
    public int CompareTo(WordingLink? other)
    {
        if (other is null) return -1;
        int order = other.Weight.CompareTo(Weight);
        if (order == 0) order = A.Id.CompareTo(other.A.Id);
        return order != 0 ? order : B.Id.CompareTo(other.B.Id);
    }
}
