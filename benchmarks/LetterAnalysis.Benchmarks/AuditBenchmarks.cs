using BenchmarkDotNet.Attributes;

namespace LetterAnalysis.Benchmarks;

/// <summary>What the rules of the audit cost beside the work that they rest on: parsing two variants, comparing them, reconciling their signatories.</summary>
public class AuditBenchmarks
{
    private readonly LetterAnalyzer _analyzer = new();
    private readonly string _first = Page.Letters[0], _second = Page.Letters[1];

    [Benchmark(Baseline = true)]
    public (LetterComparison, SignatoryReconciliation) ParseCompareReconcile() => VariantBenchmarks.WholeJob(_analyzer, _first, _second);

    [Benchmark]
    public AuditResult ParseAudit() => _analyzer.Audit([_analyzer.Parse(_first), _analyzer.Parse(_second)]);
}
