using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using LetterAnalysis.Documents;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Benchmarks;

/// <summary>
/// Reading a web page up to its letters. The baseline is AngleSharp's parse of the same page alone, which the reader has to do too. The page is the file
/// named by the environment variable <c>LETTERS_HTML</c>, else the measured page with a paragraph a line.
/// </summary>
public class HtmlBenchmarks
{
    private readonly LetterAnalyzer _analyzer = new(new LetterAnalyzerOptions { Readers = DocumentReaders.All });
    private readonly byte[] _page = Environment.GetEnvironmentVariable("LETTERS_HTML") is { Length: > 0 } path ? File.ReadAllBytes(path) : Encoding.UTF8.GetBytes(MakePage());

    /// <summary>The length of the page in bytes.</summary>
    public int Length => _page.Length;

    [Benchmark(Baseline = true)]
    public IHtmlDocument AngleSharp() => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(_page));

    [Benchmark]
    public ParsedSource Parse() => _analyzer.Parse(new SourceFile(_page, "page.html"));

    private static string MakePage()
    {
        var page = new StringBuilder("<!doctype html><html lang=en><head><meta charset=utf-8><title>Letters</title></head><body><main>");
        foreach (string paragraph in Page.Text.Split("\n\n")) page.Append("<p>").Append(WebUtility.HtmlEncode(paragraph)).Append("</p>\n");
        return page.Append("</main></body></html>").ToString();
    }
}
