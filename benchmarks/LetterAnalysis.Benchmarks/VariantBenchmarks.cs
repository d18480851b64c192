using BenchmarkDotNet.Attributes;
using DiffPlex;
using DiffPlex.Model;

namespace LetterAnalysis.Benchmarks;

/// <summary>
/// The whole job on two variants: parse both, compare, reconcile the signatories. The baseline is DiffPlex's word diff of the two
/// texts: what one would do without this library.
/// </summary>
public class VariantBenchmarks
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];
    private readonly LetterAnalyzer _analyzer = new();
    private readonly string _first = Page.Letters[0], _second = Page.Letters[1];

    [Benchmark(Baseline = true)]
    public DiffResult WordDiff() => Differ.Instance.CreateWordDiffs(_first, _second, ignoreWhitespace: true, Blanks);

    [Benchmark]
    public (LetterComparison, SignatoryReconciliation) ParseCompareReconcile() => WholeJob(_analyzer, _first, _second);

    internal static (LetterComparison, SignatoryReconciliation) WholeJob(LetterAnalyzer analyzer, string first, string second)
    {
        Letter a = analyzer.Parse(first).Letters[0], b = analyzer.Parse(second).Letters[0];
        return (analyzer.Compare(a, b), analyzer.Reconcile([a, b]));
    }
}
