namespace LetterAnalysis;

/// <summary>A letter of a family.</summary>
/// <param name="Letter">The letter's number in the archive.</param>
/// <param name="Relation">What it is to the letter that <paramref name="RelatedTo"/> names.</param>
/// <param name="RelatedTo">The number of that letter; of a head its own.</param>
/// <param name="Similarity">
/// From 0 to 1: the share of word runs, slots hidden, that it has in common with the centre that it was held against; of a translation or a
/// reply, the weight of what speaks for it. Of a centre that nothing was held against: 1.
/// </param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record FamilyMember(long Letter, FamilyRelation Relation, long RelatedTo, double Similarity, string Reason)
{
    /// <summary>The number of the letter that it was held against and found alike; its own for the first of its wording.</summary>
    public required long Centre { get; init; }

    /// <summary>True for a letter that later ones are held against.</summary>
    public bool IsCentre { get; init; }
}
