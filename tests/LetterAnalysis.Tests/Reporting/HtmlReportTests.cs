using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LetterAnalysis.Reporting;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Reporting;

public class HtmlReportTests
{
    private static readonly LetterAnalyzer Analyzer = new();

    private static string Report(params string[] texts)
    {
        ParsedSource[] sources = [.. texts.Select((text, i) => Analyzer.Parse(text, $"letter {i}.txt"))];
        Letter[] letters = [.. sources.SelectMany(source => source.Letters)];
        using var page = new StringWriter();
        HtmlReport.Write(page, letters.Length > 1 ? Analyzer.Compare(LetterAnalyzer.NameVariants(letters)) : null, Analyzer.Reconcile(letters), Analyzer.Audit(sources));
        return page.ToString();
    }

    private static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    private static string Letter(string recipient, string ask) =>
        $"Dear {recipient},\n\nWe urge {recipient} to open the weir at Wend before the end of May, for the sake of all boats.\n\n1. Open the weir.\n2. {ask}\n\nYours faithfully,\n\nRiver Watch\nFen Trust\n";

    [Test]
    public void Write_Page_AllowsItsOwnStyleAndScriptOnly()
    {
        IHtmlDocument page = Parse(Report(Letter("Minister", "Pay the owners."), Letter("Mayor", "Pay the skippers.")));
        string policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.That(policy, Does.StartWith("default-src 'none'").And.Not.Contain("unsafe"));
        Assert.That(policy, Does.Contain(HashOf(page.QuerySelector("style")!)).And.Contain(HashOf(page.QuerySelector("script")!)));
        Assert.That(page.QuerySelectorAll("[style], [onclick], link, img, iframe, object").Length, Is.Zero);
        Assert.That(page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")), Is.All.StartsWith("#"));
        Assert.That(page.QuerySelectorAll("[href]").Select(link => page.GetElementById(link.GetAttribute("href")![1..])), Has.None.Null);
    }

    private static string HashOf(IElement element) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));

    [Test]
    public void Write_LetterFullOfMarkup_ShowsItAsText()
    {
        const string attack = "<script>alert(1)</script><img src=x onerror=alert(2)>&lt;\u202E\"'><style>*{}</style>";
        string text = Letter("Minister", attack);
        IHtmlDocument page = Parse(Report(text, Letter("Mayor", "Pay.")));
        Assert.That(page.QuerySelectorAll("script").Length, Is.EqualTo(1));
        Assert.That(page.QuerySelectorAll("img").Length, Is.Zero);
        Assert.That(page.GetElementById("text")!.TextContent, Does.Contain("<script>alert(1)</script>").And.Not.Contain("\u202E"));
    }

    [Test]
    public void Write_ManyFindings_TakesTimeInProportion()
    {
        // With work that grows with the square of the list this would take minutes.
        string list = Letter("Minister", string.Concat(Enumerable.Repeat("Pay the owners.\n1. ", 20_000)) + "Pay.");
        Assert.That(Report(list, Letter("Mayor", "Pay.")), Does.Contain("Show in the text"));
    }

    [Test]
    public void Write_HalfASurrogatePair_IsReplaced()
    {
        string page = Report(Letter("Minister", "Pay \uD83D the \uD83D\uDE00 \uDE00 wells."), Letter("Minister", "Pay the wells."));
        Assert.That(page, Does.Contain("\uD83D\uDE00").And.Contain("\uFFFD"));
        Assert.That(() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(page), Throws.Nothing);
    }

    [Test]
    public void Write_Pair_ShowsBothTextsWholly()
    {
        string a = Letter("Minister", "Pay the owners within a year."), b = Letter("Mayor", "Pay the skippers.");
        IHtmlDocument page = Parse(Report(a, b));
        foreach (IElement label in page.QuerySelectorAll(".unseen, .letter-id").ToArray()) label.Remove();
        foreach ((string text, int column) in (((string, int)[])[(a, 0), (b, 1)]))
        {
            string shown = string.Concat(page.QuerySelectorAll(".sides").Select(row => row.Children[column].TextContent == "not in this letter" ? "" : row.Children[column].TextContent));
            Assert.That(WithoutBlanks(shown), Is.EqualTo(WithoutBlanks(text)));
        }
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [Test]
    public void Write_Change_IsSaidInWordsToo()
    {
        IHtmlDocument page = Parse(Report(Letter("Minister", "Pay the owners."), Letter("Minister", "Pay the skippers.")));
        Assert.That(page.QuerySelectorAll(".inline del, .inline ins").Select(change => change.TextContent), Is.EqualTo(new[] { "[ask, only in A: owners]", "[ask, only in B: skippers]" }));
    }

    [Test]
    public void Write_Matrix_TellsWhatIsMissing()
    {
        IHtmlDocument page = Parse(Report(Letter("Minister", "Pay the owners."), Letter("Minister", "Pay the owners.").Replace("2. Pay the owners.\n", "", StringComparison.Ordinal)));
        Assert.That(page.QuerySelectorAll("#recommendations tbody td").Select(cell => cell.TextContent), Is.EqualTo(new[] { "1. same", "1. same", "2. same", "✗ missing" }));
    }

    [Test]
    public void Write_ThreeLetters_ShowsWhoReadsWhat()
    {
        IHtmlDocument page = Parse(Report(Letter("Minister", "Pay the owners."), Letter("Minister", "Pay the owners."), Letter("Minister", "Pay the skippers.")));
        Assert.That(page.QuerySelector(".readings li")!.TextContent, Does.Contain("owners A B").And.Contain("skippers]"));
        Assert.That(page.QuerySelectorAll("#collation table").Length, Is.EqualTo(2));
    }

    [Test]
    public void Write_OneLetter_HasNoComparison() => Assert.That(Parse(Report(Letter("Minister", "Pay."))).QuerySelectorAll("main > section").Select(part => part.Id),
        Is.EqualTo(new[] { "summary", "signatories", "findings" }));

    [Test]
    public void Write_Twice_IsTheSame()
    {
        string first = Report(Letter("A", "B"), Letter("C", "D")), second = Report(Letter("A", "B"), Letter("C", "D"));
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void Write_Nothing_Throws() => Assert.That(() => HtmlReport.Write(TextWriter.Null, (LetterComparison?)null), Throws.ArgumentException);
}
