using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>A recommendation of a letter in an archive: a listed item, or an ask in prose.</summary>
/// <param name="Letter">The letter's number in the archive.</param>
/// <param name="Ordinal">A number that no other recommendation of the letter has, in reading order.</param>
/// <param name="Topic">The words before the colon that name what it is about; null when it has none.</param>
/// <param name="Text">Its text, without number and topic.</param>
/// <param name="Asks">What it asks for, in order.</param>
public sealed record FiledRecommendation(long Letter, int Ordinal, string? Topic, string Text, ImmutableArray<FiledAsk> Asks)
{
    /// <summary>True, the default, for an item of a list, whose place a translation keeps; false for an ask in prose.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>Its strength: the greatest of its asks; null when none is known.</summary>
    public AskStrength? Strength => Asks.IsDefaultOrEmpty ? null : Asks.Max(ask => ask.Strength);
}
