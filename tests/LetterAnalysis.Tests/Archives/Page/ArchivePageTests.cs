using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LetterAnalysis.Archives.Page;
using LetterAnalysis.Generator;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Archives.Page;

public class ArchivePageTests
{
    private const string Attack = "<script>alert(1)</script><img src=x onerror=alert(2)>&lt;\u202E\"'><style>*{}</style>";

    private static readonly ArchiveOverview Small = new()
    {
        Title = "Letters on the harbour",
        Letters =
        [
            new(1, "2019/minister.txt", "Shore power in the harbour") { Date = "2019-05-03", Recipient = "Minister of Transport", Language = "en", Family = 1, Recommendations = 2, Signatories = 2 },
            new(2, "2019/mayor.txt", "Shore power in the harbour") { Date = "2019-05-03", Recipient = "Mayor", Language = "en", Family = 1, Relation = FamilyRelation.RecipientVariant, Recommendations = 2, Signatories = 2 },
            new(3, "2021/minister 2.docx", "Shore power, once more") { Date = "2021-06", Recipient = "Minister of Transport", Language = "en", Family = 1, Relation = FamilyRelation.Edition, Recommendations = 1, Signatories = 1 },
            new(4, "notes.txt", "Notes") { Language = "und" },
        ],
        Families = [new(1, "The harbour letters")],
        Topics =
        [
            new("Shore power at every berth", [new(2019, AskStrength.Specific, 2, 1), new(2021, AskStrength.Considering, 1, 3)]),
            new("A register of engines", [new(2019, null, 1, 1), new(2019, AskStrength.General, 1, 2)]),
        ],
        Signers =
        [
            new(7, "Quay Watch", [new(2019, 2, 1), new(2021, 1, 3)]) { Kind = SignatoryKind.Organization, Country = "Norway" },
            new(8, "Dockers for Clean Air", [new(2019, 2, 1)]),
        ],
        CoSignings = [new(7, 8, 2, 1)],
        Unreadable = [new("scan.pdf", "The file is cut short.")],
    };

    private static readonly GeneratorOptions Full = new() { Letters = 400, Families = 50, Small = true };

    [Test]
    public void Write_SmallArchive_IsAsRecorded() => GoldenFile.Verify("archive-page.golden.html", Parse(Page(Small)).QuerySelector("main")!.OuterHtml + "\n");

    [Test]
    public void Write_SameArchiveInAnotherOrder_IsTheSamePage()
    {
        ArchiveOverview overview = TrueOverview.Of(Full);
        var turned = overview with { Letters = Turned(overview.Letters), Topics = Turned(overview.Topics), Signers = Turned(overview.Signers), CoSignings = Turned(overview.CoSignings) };
        Assert.That(Page(turned), Is.EqualTo(Page(overview)));
        static ImmutableArray<T> Turned<T>(ImmutableArray<T> list) => [.. list.Reverse()];
    }

    [Test]
    public void Write_Page_AllowsItsOwnStyleAndScriptOnly()
    {
        IHtmlDocument page = Parse(Page(TrueOverview.Of(Full)));
        string policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.That(policy, Does.StartWith("default-src 'none'").And.Not.Contain("unsafe"));
        Assert.That(policy, Does.Contain(HashOf(page.QuerySelector("style")!)).And.Contain(HashOf(page.QuerySelector("script")!)));
        Assert.That(page.QuerySelectorAll("[style], [onclick], link, img, iframe, object").Length, Is.Zero);
    }

    [Test]
    public void Write_EveryLink_LeadsToARowOrAFile()
    {
        IHtmlDocument page = Parse(Page(TrueOverview.Of(Full)));
        string[] links = [.. page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!)];
        HashSet<string> ids = [.. page.QuerySelectorAll("[id]").Select(element => "#" + element.Id)];
        Assert.That(links.Where(link => !link.StartsWith("./0000/L", StringComparison.Ordinal) && !ids.Contains(link)), Is.Empty);
        Assert.That(page.QuerySelectorAll("[id]").Select(element => element.Id), Is.Unique);
        Assert.That(page.QuerySelectorAll("svg.picture a"), Has.Length.GreaterThan(500));
    }

    [Test]
    public void Write_NamesFullOfMarkup_ShowsThemAsText()
    {
        var overview = new ArchiveOverview
        {
            Title = Attack,
            Letters = [.. Small.Letters.Select(letter => letter with { Title = Attack, Recipient = Attack, Path = "javascript:alert(3)" + Attack, Language = Attack, Date = "2019" })],
            Families = [new(1, Attack)],
            Topics = [new(Attack, [new(2019, null, 1, 1)]) { Language = Attack }],
            Signers = [new(7, Attack, [new(2019, 1, 1)]) { Country = Attack }, new(8, Attack, [new(2019, 1, 1)])],
            CoSignings = [new(7, 8, 1, 1)],
            Unreadable = [new(Attack, Attack)],
        };
        string written = Page(overview);
        IHtmlDocument page = Parse(written);
        Assert.That((page.QuerySelectorAll("script").Length, page.QuerySelectorAll("style").Length, page.QuerySelectorAll("img").Length), Is.EqualTo((1, 1, 0)));
        Assert.That(page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!), Has.All.StartsWith("#").Or.StartsWith("./"));
        Assert.That(written, Does.Not.Contain("\u202E"));
    }

    [Test]
    public void Write_EmptyArchive_SaysSo()
    {
        IHtmlDocument page = Parse(Page(new ArchiveOverview { Letters = [] }));
        Assert.That(page.QuerySelector("main")!.TextContent, Does.Contain("The archive is empty."));
        Assert.That(page.QuerySelectorAll("section").Select(section => section.Id), Is.EqualTo(new[] { "glance", "letters" }));
    }

    [Test]
    public void Write_StrangeDatesAndNumbers_IsWritten()
    {
        string?[] dates = ["0001", "9999-12-31", "2019-13-40", "20", "abcd-05", "2019-02-30", null, "", "1850-01-01"];
        OverviewLetter[] letters = [.. dates.Select((date, i) => new OverviewLetter(i, $"{i}.txt", "") { Date = date, Family = 1, Recipient = " " })];
        var overview = new ArchiveOverview
        {
            Letters = [.. letters, letters[0]],
            Topics = [new("none", []), new("far", [new(int.MaxValue, null, 1, 99)])],
            Signers = [new(1, "", []), new(1, "again", [new(-5, 3, 99)])],
            CoSignings = [new(1, 1, 5, 0), new(1, 2, 5, 0)],
        };
        Assert.That(Page(overview), Does.EndWith("</html>\n"));
    }

    [Test]
    public void Write_HundredThousandLetters_StaysUnderFiveMegabytes()
    {
        OverviewLetter[] letters = [.. Enumerable.Range(0, 100_000).Select(i => new OverviewLetter(i, $"{i / 1000:D4}/letter-{i:D6}.txt", $"On the matter of number {i % 977}, and what should be done about it")
        {
            Date = $"{1990 + i % 31}-{1 + i % 12:D2}-{1 + i % 28:D2}",
            Recipient = $"Minister of subject {i % 1500}",
            Language = "en",
            Family = i % 9000,
        })];
        OverviewTopic[] topics = [.. Enumerable.Range(0, 3000).Select(i => new OverviewTopic($"Ask number {i} of this archive, put in so many words that it fills a line", [.. Enumerable.Range(1990, 31).Select(year => new OverviewTopicYear(year, (AskStrength)(i % 5), 1 + i % 7, i))]))];
        OverviewSigner[] signers = [.. Enumerable.Range(0, 20_000).Select(i => new OverviewSigner(i, $"Association number {i} for the matter", [.. Enumerable.Range(1990, 31).Select(year => new OverviewSignerYear(year, 1 + i % 9, i))]))];
        OverviewCoSigning[] pairs = [.. Enumerable.Range(0, 60_000).Select(i => new OverviewCoSigning(i % 300, i / 200, 1 + i % 40, i))];
        string page = Page(new ArchiveOverview { Letters = [.. letters], Topics = [.. topics], Signers = [.. signers], CoSignings = [.. pairs] });
        Assert.That(Encoding.UTF8.GetByteCount(page), Is.LessThan(5_000_000));
        Assert.That(Parse(page).QuerySelectorAll("#letters-table tbody tr"), Has.Length.EqualTo(2000));
    }

    private static string Page(ArchiveOverview overview)
    {
        using var page = new StringWriter();
        ArchivePage.Write(page, overview);
        return page.ToString();
    }

    private static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    private static string HashOf(IElement element) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));
}
