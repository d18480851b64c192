using System.Collections.Immutable;
using LetterAnalysis.Accuracy.Truth;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>
/// Holds the library's verdicts on pairs of names against labels. A match is right on a <c>match</c> pair only; a review never counts
/// as wrong, but its share is reported, for every one of them costs a person's time.
/// </summary>
internal static class NamePairScorer
{
    public static NamePairScore Score(ImmutableArray<NamePair> pairs)
    {
        var misses = ImmutableArray.CreateBuilder<string>();
        int matched = 0, rightMatches = 0, reviews = 0, trueReviews = 0;
        foreach (NamePair pair in pairs)
        {
            NameComparison found = LetterAnalyzer.CompareNames(pair.Name1, pair.Country1, pair.Name2, pair.Country2);
            bool same = pair.Expected == "match";
            if (found.Verdict == MatchVerdict.Match)
            {
                matched++;
                if (same) rightMatches++;
            }
            else if (found.Verdict == MatchVerdict.Review)
            {
                reviews++;
                if (same) trueReviews++;
            }
            if (same != (found.Verdict == MatchVerdict.Match)) misses.Add(Describe(pair, found));
        }
        return new NamePairScore(pairs.Length, pairs.Count(pair => pair.Expected == "match"), matched, rightMatches, reviews, trueReviews, misses.ToImmutable());
    }

    private static string Describe(NamePair pair, NameComparison found) =>
        $"{pair.Expected}, found {found.Verdict} by {found.Rule}: {pair.Name1} ({pair.Country1}) / {pair.Name2} ({pair.Country2})";
}
