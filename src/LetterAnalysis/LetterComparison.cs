using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>Two variants side by side. The places of its units rebuild both letters.</summary>
public sealed record LetterComparison
{
    /// <summary>The variants, in the order given.</summary>
    public required ImmutableArray<Variant> Variants { get; init; }

    /// <summary>The share of words that both have, from 0 to 1 (Dice's coefficient over aligned tokens).</summary>
    public required double Similarity { get; init; }

    /// <summary>The units in the order of the first variant, those that only the second has where they stand there.</summary>
    public required ImmutableArray<ComparedUnit> Units { get; init; }

    /// <summary>Where the variants are meant to differ.</summary>
    public ImmutableArray<Slot> Slots { get; init; } = [];

    /// <summary>The listed recommendations, matched by topic, number and text.</summary>
    public ImmutableArray<MatchedRecommendation> Recommendations { get; init; } = [];

    /// <summary>True when <see cref="LetterAnalyzerOptions.ComparisonBudget"/> ran out: some changed units then show as wholly replaced.</summary>
    public bool Truncated { get; init; }

    /// <summary>How many changes there are of a class.</summary>
    public int Count(ChangeClass kind) => Units.Sum(unit => unit.Changes.Count(change => change.Class == kind));

    /// <summary>How many units have a status.</summary>
    public int Count(UnitStatus status) => Units.Count(unit => unit.Status == status);
}
