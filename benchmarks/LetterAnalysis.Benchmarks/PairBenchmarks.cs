using BenchmarkDotNet.Attributes;
using DiffPlex.Model;

namespace LetterAnalysis.Benchmarks;

/// <summary>Two letters compared, against DiffPlex's diff of their plain words in the same run.</summary>
public class PairBenchmarks
{
    private const int LongWords = 100_000;
    private const int UnrelatedWords = 40_000;
    private const double EditedShare = 0.1;

    private ComparedPair _pair = null!;

    /// <summary>
    /// <c>page</c>: the two letters of the page. <c>edited</c>: 100,000 words, a tenth of them edited. <c>unrelated</c>: 40,000 words, none shared.
    /// </summary>
    [Params("page", "edited", "unrelated")]
    public string Letters { get; set; } = "page";

    [GlobalSetup]
    public void Setup() => _pair = Make(Letters);

    [Benchmark(Baseline = true)]
    public DiffResult DiffPlexWords() => _pair.DiffPlexWords();

    [Benchmark]
    public LetterComparison Compare() => _pair.Compare();

    private static ComparedPair Make(string letters)
    {
        if (letters == "page") return new ComparedPair(Page.Letters[0], Page.Letters[1]);
        var made = new LongLetters(1);
        List<string[]> first = made.Paragraphs(letters == "edited" ? LongWords : UnrelatedWords);
        IEnumerable<string[]> second = letters == "edited" ? first.ConvertAll(words => made.Edit(words, EditedShare)) : made.Paragraphs(UnrelatedWords, "x");
        return new ComparedPair(LongLetters.Letter(first), LongLetters.Letter(second));
    }
}
