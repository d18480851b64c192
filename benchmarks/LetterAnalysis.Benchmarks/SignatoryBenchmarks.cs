using BenchmarkDotNet.Attributes;
using FuzzySharp;

namespace LetterAnalysis.Benchmarks;

/// <summary>
/// Matching two lists of signers. The baseline is what most people write: for each name of one list, FuzzySharp's token sort ratio to every
/// name of the other, the best kept; it gives no one-to-one matching, no duplicates, no reasons.
/// </summary>
public class SignatoryBenchmarks
{
    private readonly LetterAnalyzer _analyzer = new();
    private SignerLists _lists = new(1);

    [Params(40, 400, 2000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup() => _lists = new SignerLists(Rows);

    [Benchmark(Baseline = true)]
    public int FuzzySharpTokenSort()
    {
        int alike = 0;
        foreach (string first in _lists.FirstNames)
        {
            int best = 0;
            foreach (string second in _lists.SecondNames) best = Math.Max(best, Fuzz.TokenSortRatio(first, second));
            if (best >= 80) alike++;
        }
        return alike;
    }

    [Benchmark]
    public SignatoryReconciliation Reconcile() => _analyzer.Reconcile([_lists.First, _lists.Second]);
}
