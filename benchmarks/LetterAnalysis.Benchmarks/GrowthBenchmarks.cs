using BenchmarkDotNet.Attributes;

namespace LetterAnalysis.Benchmarks;

/// <summary>How time grows with the length of a letter: its body and lists once, ten times, a hundred times.</summary>
public class GrowthBenchmarks
{
    private readonly LetterAnalyzer _analyzer = new();
    private string _first = "", _second = "";

    [Params(1, 10, 100)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _first = Page.Repeated(Page.Letters[0], Times);
        _second = Page.Repeated(Page.Letters[1], Times);
    }

    [Benchmark]
    public ParsedSource Parse() => _analyzer.Parse(_first);

    [Benchmark]
    public (LetterComparison, SignatoryReconciliation) ParseCompareReconcile() => VariantBenchmarks.WholeJob(_analyzer, _first, _second);
}
