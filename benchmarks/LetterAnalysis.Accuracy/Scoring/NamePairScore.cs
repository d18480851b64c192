using System.Collections.Immutable;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>How the verdicts on pairs of names fared.</summary>
/// <param name="Pairs">All pairs.</param>
/// <param name="Same">Those labelled a match.</param>
/// <param name="Matched">Those the library matched by itself.</param>
/// <param name="RightMatches">Of these, the ones that are labelled so.</param>
/// <param name="Reviews">Those it left to a person.</param>
/// <param name="TrueReviews">Of these, the ones that are a match.</param>
/// <param name="Misses">Pairs decided otherwise than labelled.</param>
internal sealed record NamePairScore(
    int Pairs, int Same, int Matched, int RightMatches, int Reviews, int TrueReviews, ImmutableArray<string> Misses)
{
    /// <summary>Named percentages, as the floors file names them.</summary>
    public IEnumerable<KeyValuePair<string, double>> Percentages =>
    [
        new("namePairPrecision", Percent(RightMatches, Matched)),
        new("namePairRecall", Percent(RightMatches, Same)),
        new("namePairRecallWithReview", Percent(RightMatches + TrueReviews, Same)),
    ];

    /// <summary>The share of pairs that a person must look at, in percent.</summary>
    public double ReviewPercent => Percent(Reviews, Pairs);

    private static double Percent(int part, int whole) => whole == 0 ? 100 : 100.0 * part / whole;
}
