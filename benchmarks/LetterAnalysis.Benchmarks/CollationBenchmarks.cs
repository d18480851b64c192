using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using DiffPlex;

namespace LetterAnalysis.Benchmarks;

/// <summary>
/// Many letters of 1,500 words side by side, each with a twentieth of its words edited, against DiffPlex's diffs of the plain words of every pair.
/// </summary>
public class CollationBenchmarks
{
    private const int Words = 1_500;
    private const double EditedShare = 0.05;
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];
    private readonly LetterAnalyzer _analyzer = new();
    private string[] _texts = [];
    private ImmutableArray<Variant> _variants = [];

    [Params(2, 5, 10, 20, 50)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var made = new LongLetters(2);
        List<string[]> common = made.Paragraphs(Words);
        _texts = [.. Enumerable.Range(0, Count).Select(_ => LongLetters.Letter(common.ConvertAll(words => made.Edit(words, EditedShare))))];
        _variants = LetterAnalyzer.NameVariants(_texts.Select(text => _analyzer.Parse(text).Letters[0]));
    }

    [Benchmark(Baseline = true)]
    public int DiffPlexWordsOfAllPairs()
    {
        int blocks = 0;
        for (int i = 0; i < Count; i++)
        {
            for (int j = i + 1; j < Count; j++) blocks += Differ.Instance.CreateWordDiffs(_texts[i], _texts[j], ignoreWhitespace: true, Blanks).DiffBlocks.Count;
        }
        return blocks;
    }

    [Benchmark]
    public LetterComparison Compare() => _analyzer.Compare(_variants);
}
