using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using LetterAnalysis.Archives.Page;
using LetterAnalysis.Generator;
using Microsoft.Playwright;
using NUnit.Framework;

namespace LetterAnalysis.BrowserTests;

/// <summary>The page on an archive as its readers use it.</summary>
internal sealed class ArchiveTests
{
    private static readonly ArchiveOverview Archive = Make(letters: 40);

    /// <summary>Every kind of mark and row, but few of each: axe looks at them one by one.</summary>
    private static readonly ArchiveOverview Few = Make(letters: 16);

    private static ArchiveOverview Make(int letters) => TrueOverview.Of(new GeneratorOptions { Letters = letters, Families = letters / 8, Small = true }) with
    {
        Unreadable = [new OverviewUnreadable("0000/broken.pdf", "The file is cut short.")],
    };

    private static Task<ReportPage> ShowAsync(BrowserNewContextOptions? options = null, ArchiveOverview? archive = null)
    {
        using var html = new StringWriter();
        ArchivePage.Write(html, archive ?? Archive);
        return ReportPage.ShowAsync(html.ToString(), options);
    }

    [Test]
    public async Task Page_Opened_LoadsNothingAndComplainsOfNothing()
    {
        ReportPage report = await ShowAsync();
        Assert.That((report.Requests, report.Complaints), Is.EqualTo((new List<string>(), new List<string>())));
        Assert.That(await report.Page.Locator("svg.picture").CountAsync(), Is.EqualTo(6));
    }

    [Test]
    public async Task Page_WithoutScript_ShowsAllAndOffersNothingThatNeedsIt()
    {
        IPage page = (await ShowAsync(new BrowserNewContextOptions { JavaScriptEnabled = false })).Page;
        Assert.That(await page.Locator("#filter").IsVisibleAsync(), Is.False);
        Assert.That(await page.Locator("#letters-table tbody tr").CountAsync(), Is.EqualTo(Archive.Letters.Length));
        await page.Locator("#families summary").ClickAsync();
        Assert.That(await page.Locator("#families-table").IsVisibleAsync());
    }

    [Test]
    public async Task Mark_Followed_LeadsToItsLetter()
    {
        IPage page = (await ShowAsync()).Page;
        ILocator mark = page.Locator("#recipients svg.picture a").First;
        string link = (await mark.GetAttributeAsync("href"))!;
        await mark.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("id => document.activeElement.id === id", link[1..]);
        Assert.That(await page.Locator(link).IsVisibleAsync());
    }

    [Test]
    public async Task ArrowKeys_GoFromMarkToMark_TabLeavesThePicture()
    {
        IPage page = (await ShowAsync()).Page;
        await page.Locator("#ledger svg.picture a").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.That(await page.EvaluateAsync<int>("[...document.querySelectorAll('#ledger svg.picture a')].indexOf(document.activeElement)"), Is.EqualTo(2));
        await page.Keyboard.PressAsync("Tab");
        Assert.That(await page.EvaluateAsync<string>("document.activeElement.tagName"), Is.EqualTo("SUMMARY"));
    }

    [Test]
    public async Task Network_PointedAt_DimsTheOthers()
    {
        IPage page = (await ShowAsync()).Page;
        await page.Locator("#network .node").First.HoverAsync();
        Assert.That(await page.Locator("#network svg.lit").CountAsync(), Is.EqualTo(1));
        Assert.That(await page.Locator("#network .on").CountAsync(), Is.GreaterThan(1));
        await page.Mouse.MoveAsync(0, 0);
        Assert.That(await page.Locator("#network svg.lit").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Filter_Word_LeavesItsLetters_LinkBringsBack()
    {
        IPage page = (await ShowAsync()).Page;
        await page.Locator("#filter").FillAsync("parliament en");
        int left = await page.Locator("#letters-table tbody tr:visible").CountAsync();
        Assert.That(left, Is.GreaterThan(0).And.LessThan(Archive.Letters.Length));
        Assert.That(await page.Locator("#filtered").TextContentAsync(), Is.EqualTo($"{left} of {Archive.Letters.Length}"));
        string hidden = await page.Locator("#letters-table tbody tr[hidden]").First.EvaluateAsync<string>("row => row.id");
        await page.EvaluateAsync("id => { location.hash = id; }", hidden);
        await page.WaitForFunctionAsync("id => document.activeElement.id === id", hidden);
        Assert.That(await page.Locator("#letters-table tbody tr:visible").CountAsync(), Is.EqualTo(Archive.Letters.Length));
    }

    [Test]
    public async Task Heads_OfTheLedger_SortByNumber()
    {
        IPage page = (await ShowAsync()).Page;
        await page.Locator("#ledger summary").ClickAsync();
        await page.Locator("#ledger-table thead button").Nth(1).ClickAsync();
        IReadOnlyList<string> counts = await page.Locator("#ledger-table tbody tr td:nth-child(2)").AllTextContentsAsync();
        Assert.That(counts.Select(int.Parse), Is.Ordered);
    }

    [TestCase(320)]
    [TestCase(768)]
    [TestCase(1280)]
    [TestCase(1920)]
    public async Task Page_AnyWidth_NeverScrollsSideways(int width)
    {
        IPage page = (await ShowAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } })).Page;
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
    }

    [Test]
    public async Task Page_Accessibility_HasNoViolation([Values] bool isDark)
    {
        IPage page = (await ShowAsync(new BrowserNewContextOptions { ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light }, Few)).Page;
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        AxeResult result = await page.RunAxe();
        Assert.That(result.Violations.Select(one => $"{one.Id}: {one.Help}: {string.Join(" | ", one.Nodes.Take(3).Select(node => node.Html))}"), Is.Empty);
    }

    [Test]
    public async Task Print_Page_IsAPdf()
    {
        IPage page = (await ShowAsync()).Page;
        byte[] pdf = await page.PdfAsync();
        Assert.That(pdf.AsSpan(0, 5).SequenceEqual("%PDF-"u8) && pdf.Length > 10_000);
    }
}
