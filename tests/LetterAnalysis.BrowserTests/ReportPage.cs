using LetterAnalysis.Reporting;
using Microsoft.Playwright;

namespace LetterAnalysis.BrowserTests;

/// <summary>Reports of letters written for the tests, shown in the browser; what it complains of and asks the network for is kept.</summary>
internal sealed class ReportPage
{
    private static readonly LetterAnalyzer Analyzer = new();

    private ReportPage(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>Messages of the console and errors of the page.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>What the page asked for beside itself.</summary>
    public List<string> Requests { get; } = [];

    public static string Letter(string recipient, string ask, string more = "") => $"""
        {recipient}
        Quay Street 2
        1046 Brussels

        3 May 2021

        Dear {recipient},

        We write on behalf of 3 organizations from 2 countries to urge {recipient} to open the weir at Wend before the end of May.

        The boats have been kept out of the harbour since spring, and the families that live of them have had no word.{more}

        We therefore ask you to:

        1. Open the weir at Wend.
        2. {ask}
        3. Publish the figures of the flow.

        Yours faithfully,

        River Watch, Norway
        Fen Trust, Norway
        Bog Friends (BF), Ireland
        """;

    public static async Task<ReportPage> ShowAsync(string[] letters, BrowserNewContextOptions? options = null)
    {
        ParsedSource[] sources = [.. letters.Select((text, i) => Analyzer.Parse(text, $"letter-{i}.txt"))];
        Letter[] found = [.. sources.SelectMany(source => source.Letters)];
        using var html = new StringWriter();
        HtmlReport.Write(html, Analyzer.Compare(LetterAnalyzer.NameVariants(found)), Analyzer.Reconcile(found), Analyzer.Audit(sources));
        return await ShowAsync(html.ToString(), options);
    }

    /// <summary>Shows a page.</summary>
    public static async Task<ReportPage> ShowAsync(string html, BrowserNewContextOptions? options = null)
    {
        string path = Path.Combine(Path.GetTempPath(), $"letters-report-{Environment.ProcessId}-{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(path, html);
        var shown = new ReportPage(await Browser.OpenAsync(options ?? new BrowserNewContextOptions()));
        shown.Page.Console += (_, message) => shown.Complaints.Add(message.Text);
        shown.Page.PageError += (_, error) => shown.Complaints.Add(error);
        shown.Page.Request += (_, request) => shown.Requests.Add(request.Url);
        string address = new Uri(path).AbsoluteUri;
        await shown.Page.GotoAsync(address);
        shown.Requests.RemoveAll(url => url == address);
        File.Delete(path);
        return shown;
    }
}
