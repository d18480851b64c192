using System.Globalization;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>How well things were grouped, by the pairs of things that are together.</summary>
/// <param name="Right">The pairs that are together and belong together.</param>
/// <param name="Found">The pairs that are together.</param>
/// <param name="Expected">The pairs that belong together.</param>
internal readonly record struct PairScore(long Right, long Found, long Expected)
{
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    public double F1 => 2.0 * Right / Math.Max(1, Found + Expected);

    /// <summary>The score of things of which each has the group it was put in and the group it belongs to.</summary>
    public static PairScore Of(IReadOnlyCollection<(string Group, string Truth)> things) =>
        new(Pairs(things, thing => thing), Pairs(things, thing => thing.Group), Pairs(things, thing => thing.Truth));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"precision {Precision:0.0000}  recall {Recall:0.0000}  F1 {F1:0.0000}  ({Expected} pairs)");

    private static long Pairs<T>(IEnumerable<(string, string)> things, Func<(string Group, string Truth), T> by) =>
        things.GroupBy(by).Sum(group => (long)group.Count() * (group.Count() - 1) / 2);
}
