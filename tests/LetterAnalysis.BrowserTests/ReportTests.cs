using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NUnit.Framework;
using static LetterAnalysis.BrowserTests.ReportPage;

namespace LetterAnalysis.BrowserTests;

/// <summary>The report as its readers use it.</summary>
internal sealed class ReportTests
{
    private static readonly string[] Pair = [Letter("Minister", "Pay the owners of the boats."), Letter("Commissioner", "Pay the skippers of the boats within a year.", " The Minister knows.")];

    private static readonly string[] Three = [.. Pair, Letter("Mayor", "Pay the skippers of the boats.")];

    [Test]
    public async Task Page_Opened_LoadsNothingAndComplainsOfNothing([Values(2, 3)] int letters)
    {
        ReportPage report = await ShowAsync(letters == 2 ? Pair : Three);
        Assert.That((report.Requests, report.Complaints), Is.EqualTo((new List<string>(), new List<string>())));
    }

    [Test]
    public async Task View_InOneText_ShowsOneColumn()
    {
        IPage page = (await ShowAsync(Pair)).Page;
        ILocator side = page.Locator(".sides").First, inline = page.Locator(".inline").First;
        Assert.That((await side.IsVisibleAsync(), await inline.IsVisibleAsync()), Is.EqualTo((true, false)));
        await page.GetByLabel("in one text").CheckAsync();
        Assert.That((await side.IsVisibleAsync(), await inline.IsVisibleAsync()), Is.EqualTo((false, true)));
    }

    [Test]
    public async Task View_WithoutScript_StillChanges()
    {
        IPage page = (await ShowAsync(Pair, new BrowserNewContextOptions { JavaScriptEnabled = false })).Page;
        await page.GetByLabel("in one text").CheckAsync();
        Assert.That(await page.Locator(".inline").First.IsVisibleAsync());
        Assert.That(await page.Locator("#steps").IsVisibleAsync(), Is.False, "what needs the script is not offered");
    }

    [Test]
    public async Task Filter_Class_UnmarksItsChanges()
    {
        IPage page = (await ShowAsync(Pair)).Page;
        ILocator change = page.Locator(".side ins[data-class=ask]").First;
        string marked = await change.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
        await page.Locator("#mark-ask").UncheckAsync();
        Assert.That(await change.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"), Is.Not.EqualTo(marked).And.EqualTo("rgba(0, 0, 0, 0)"));
    }

    [Test]
    public async Task OnlyDifferent_HidesTheRest()
    {
        IPage page = (await ShowAsync(Pair)).Page;
        int all = await page.Locator(".unit:visible").CountAsync();
        await page.GetByLabel("only what differs").CheckAsync();
        Assert.That(await page.Locator(".unit:visible").CountAsync(), Is.EqualTo(await page.Locator(".unit[data-differs]").CountAsync()).And.LessThan(all));
    }

    [Test]
    public async Task Keys_GoFromChangeToChange()
    {
        IPage page = (await ShowAsync(Pair)).Page;
        int changes = await page.Locator(".unit[data-differs]").CountAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        Assert.That(await page.Locator("#position").TextContentAsync(), Is.EqualTo($"2 of {changes}"));
        await page.Keyboard.PressAsync("k");
        Assert.That(await page.Locator(".unit.current").CountAsync(), Is.EqualTo(1));
        Assert.That(await page.Locator("#position").TextContentAsync(), Is.EqualTo($"1 of {changes}"));
        Assert.That(await page.EvaluateAsync<bool>("document.activeElement.classList.contains('current')"));
    }

    [Test]
    public async Task Heads_OfSignatories_Sort()
    {
        IPage page = (await ShowAsync(Pair)).Page;
        ILocator names = page.Locator(".signers tbody th");
        await page.Locator(".signers thead button").First.ClickAsync();
        Assert.That(await names.AllTextContentsAsync(), Is.Ordered);
        await page.Locator(".signers thead button").First.ClickAsync();
        Assert.That(await names.AllTextContentsAsync(), Is.Ordered.Descending);
        Assert.That(await page.Locator(".signers thead th").First.GetAttributeAsync("aria-sort"), Is.EqualTo("descending"));
    }

    [Test]
    public async Task Theme_Button_TurnsLightAndDark()
    {
        IPage page = (await ShowAsync(Pair)).Page;
        string light = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        await page.Locator("#theme").ClickAsync();
        Assert.That(await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"), Is.Not.EqualTo(light));
    }

    [TestCase(320)]
    [TestCase(1280)]
    [TestCase(1920)]
    public async Task Page_AnyWidth_NeverScrollsSideways(int width)
    {
        IPage page = (await ShowAsync(Three, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } })).Page;
        string[] beyond = await page.EvaluateAsync<string[]>(
            "width => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest('.scroll *')).map(e => e.outerHTML.slice(0, 90))", width);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width), string.Join('\n', beyond.Take(5)));
    }

    [Test]
    public async Task Page_Accessibility_HasNoViolation([Values] bool isDark, [Values(2, 3)] int letters)
    {
        IPage page = (await ShowAsync(letters == 2 ? Pair : Three, new BrowserNewContextOptions { ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light })).Page;
        AxeResult result = await page.RunAxe();
        Assert.That(result.Violations.Select(one => $"{one.Id}: {one.Help}: {string.Join(" | ", one.Nodes.Take(3).Select(node => node.Html))}"), Is.Empty);
    }

    [Test]
    public async Task Print_Page_IsAPdf()
    {
        IPage page = (await ShowAsync(Pair)).Page;
        byte[] pdf = await page.PdfAsync();
        Assert.That(pdf.AsSpan(0, 5).SequenceEqual("%PDF-"u8) && pdf.Length > 10_000);
    }

    [Test]
    public async Task Letter_FullOfMarkup_IsShownAsTextAndDoesNothing()
    {
        const string attack = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"><a href=javascript:alert(1)>x</a>";
        ReportPage report = await ShowAsync([Letter("Minister", attack), Letter("Mayor", "Pay.")]);
        Assert.That(await report.Page.TitleAsync(), Does.Not.Contain("taken"));
        Assert.That(report.Requests, Is.Empty);
        Assert.That(await report.Page.Locator("#text").TextContentAsync(), Does.Contain("<script>document.title='taken'</script>"));
    }
}
