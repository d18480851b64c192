using System.Diagnostics;
using System.Globalization;

namespace LetterAnalysis.Benchmarks;

/// <summary>Medians and ratios in seconds, for a look while working; the numbers to quote come from BenchmarkDotNet.</summary>
internal static class QuickLook
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(1);

    /// <summary>Runs all cases twice and prints the second round: in the first the just-in-time compiler is still at work.</summary>
    public static void Run(TextWriter output)
    {
        RunOnce(TextWriter.Null);
        RunOnce(output);
    }

    private static void RunOnce(TextWriter output)
    {
        var parse = new ParseBenchmarks();
        int page = Page.Utf8Length(Page.Text);
        double markdig = Report(output, "page: Markdig parse", page, () => parse.Markdig());
        Report(output, "page: parse", page, () => parse.Parse(), markdig);

        var html = new HtmlBenchmarks();
        double angleSharp = Report(output, "web page: AngleSharp parse", html.Length, () => html.AngleSharp());
        Report(output, "web page: parse", html.Length, () => html.Parse(), angleSharp);

        var word = new WordBenchmarks();
        double openXml = Report(output, "Word file: open and walk", word.Length, () => word.OpenXml());
        Report(output, "Word file: parse", word.Length, () => word.Parse(), openXml);

        var pdf = new PdfBenchmarks();
        double pdfPig = Report(output, "PDF: open and take the words", pdf.Length, () => pdf.PdfPig());
        Report(output, "PDF: parse", pdf.Length, () => pdf.Parse(), pdfPig);

        var variants = new VariantBenchmarks();
        int letters = Page.Letters.Sum(Page.Utf8Length);
        double wordDiff = Report(output, "variants: DiffPlex word diff", letters, () => variants.WordDiff());
        Report(output, "variants: parse, compare, reconcile", letters, () => variants.ParseCompareReconcile(), wordDiff);

        var audit = new AuditBenchmarks();
        double job = Report(output, "audit: parse, compare, reconcile", letters, () => audit.ParseCompareReconcile());
        Report(output, "audit: parse, audit", letters, () => audit.ParseAudit(), job);

        var analyzer = new LetterAnalyzer();
        Letter a = analyzer.Parse(Page.Letters[0]).Letters[0], b = analyzer.Parse(Page.Letters[1]).Letters[0];
        Report(output, "variants: compare alone", letters, () => analyzer.Compare(a, b), wordDiff);
        Report(output, "variants: reconcile alone", letters, () => analyzer.Reconcile([a, b]), wordDiff);

        double single = 0;
        foreach (int times in (int[])[1, 10, 100])
        {
            var growth = new GrowthBenchmarks { Times = times };
            growth.Setup();
            int bytes = Page.Utf8Length(Page.Repeated(Page.Letters[0], times));
            double median = Report(output, string.Create(CultureInfo.InvariantCulture, $"body x {times}: parse"), bytes, () => growth.Parse(), single);
            if (times == 1) single = median;
        }
    }

    /// <summary>The same for comparisons against their peer.</summary>
    public static void RunComparisons(TextWriter output)
    {
        foreach (string letters in (string[])["page", "edited", "unrelated"])
        {
            var pair = new PairBenchmarks { Letters = letters };
            pair.Setup();
            RunBeside(output, letters, () => pair.DiffPlexWords(), () => pair.Compare());
        }
        foreach (int count in (int[])[2, 5, 10, 20, 50])
        {
            var collation = new CollationBenchmarks { Count = count };
            collation.Setup();
            RunBeside(output, string.Create(CultureInfo.InvariantCulture, $"{count} letters"), () => collation.DiffPlexWordsOfAllPairs(), () => collation.Compare());
        }
    }

    private static void RunBeside(TextWriter output, string name, Action peer, Action own)
    {
        foreach (TextWriter round in (TextWriter[])[TextWriter.Null, output])
        {
            double baseline = Report(round, name + ": DiffPlex words", 0, peer);
            Report(round, name + ": compare", 0, own, baseline);
        }
    }

    /// <summary>Runs a case for a second, at least three times, and prints its median; returns it in milliseconds.</summary>
    private static double Report(TextWriter output, string name, int bytes, Action run, double baseline = 0)
    {
        var samples = new List<double>();
        for (long start = Stopwatch.GetTimestamp(); samples.Count < 3 || Stopwatch.GetElapsedTime(start) < Budget;)
        {
            long one = Stopwatch.GetTimestamp();
            run();
            samples.Add(Stopwatch.GetElapsedTime(one).TotalMilliseconds);
        }
        samples.Sort();
        double median = samples[samples.Count / 2];
        string ratio = baseline == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"x {median / baseline:0.00}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-38} {median,10:0.000} ms {bytes / 1e3 / median,8:0.00} MB/s  {ratio}"));
        return median;
    }
}
