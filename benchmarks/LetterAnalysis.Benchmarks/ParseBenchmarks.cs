using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;

namespace LetterAnalysis.Benchmarks;

/// <summary>
/// Reading a page. Markdig's parse of the same text is the baseline: the fastest known way to cut such a text into blocks, without
/// any idea of letters.
/// </summary>
public class ParseBenchmarks
{
    private readonly LetterAnalyzer _analyzer = new();
    private readonly string _page = Page.Text;

    [Benchmark(Baseline = true)]
    public MarkdownDocument Markdig() => Markdown.Parse(_page);

    [Benchmark]
    public ParsedSource Parse() => _analyzer.Parse(_page);
}
