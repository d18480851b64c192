using System.Collections.Immutable;
using LetterAnalysis.Comparison;

namespace LetterAnalysis;

/// <summary>
/// Two to fifty variants side by side. The places of its units rebuild every letter. No variant is its base: the most central one gives the
/// order, whatever the order of the input; of two variants that is the first.
/// </summary>
public sealed record LetterComparison
{
    /// <summary>The variants, in the order given.</summary>
    public required ImmutableArray<Variant> Variants { get; init; }

    /// <summary>The share of words that two variants both have, from 0 to 1 (Dice's coefficient over aligned tokens); of more, the mean over all pairs.</summary>
    public required double Similarity { get; init; }

    /// <summary>The similarity of every pair of variants: a row and a column each in the order of <see cref="Variants"/>; 1 for a variant and itself.</summary>
    public required ImmutableArray<ImmutableArray<double>> Similarities { get; init; }

    /// <summary>The id of the variant that is most like all others together; of two variants the first.</summary>
    public required string MostCentral { get; init; }

    /// <summary>The units in the order of the most central variant; those that it lacks stand where another variant has them.</summary>
    public required ImmutableArray<ComparedUnit> Units { get; init; }

    /// <summary>Where the variants are meant to differ.</summary>
    public ImmutableArray<Slot> Slots { get; init; } = [];

    /// <summary>The listed recommendations, matched by topic, number and text: a row each in the matrix of all variants.</summary>
    public ImmutableArray<MatchedRecommendation> Recommendations { get; init; } = [];

    /// <summary>What was cut short because <see cref="ComparisonOptions.Budget"/> ran out; empty when nothing was.</summary>
    public ImmutableArray<ComparisonStep> CutShort { get; init; } = [];

    /// <summary>
    /// What was noticed of the <see cref="ComparisonOptions.Slots"/>: <c>CMP101</c> a variant has none of the forms declared for it,
    /// <c>CMP102</c> a value is declared for none of the variants.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>True when something was cut short.</summary>
    public bool Truncated => !CutShort.IsEmpty;

    /// <summary>How many changes there are of a class.</summary>
    public int Count(ChangeClass kind) => Units.Sum(unit => unit.Changes.Count(change => change.Class == kind));

    /// <summary>How many units have a status.</summary>
    public int Count(UnitStatus status) => Units.Count(unit => unit.Status == status);

    /// <summary>
    /// The units as one list that holds every variant in its own order: leave out the lines that a variant is not on, and the rest is its
    /// letter from top to bottom. What moved is on two lines, once for each place. Linear but for a sort of each variant.
    /// </summary>
    public ImmutableArray<CollatedLine> ToLines() => new LineWeaver(this).Weave();
}
