using Microsoft.Playwright;
using NUnit.Framework;

namespace LetterAnalysis.BrowserTests;

/// <summary>One browser for all tests: the system's Chromium where it is on the path, else the one that Playwright has.</summary>
[SetUpFixture]
public sealed class Browser
{
    private const int Patience = 180_000;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;
    private static string? _missing;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        try
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Find(), Args = Arguments });
        }
        catch (PlaywrightException error)
        {
            _missing = $"No browser could be started, so the pages were not looked at. Install chromium. {error.Message.Split('\n')[0]}";
            TestContext.Progress.WriteLine(_missing);
        }
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
    }

    /// <summary>A page in a context of its own; the test is skipped when there is no browser.</summary>
    public static async Task<IPage> OpenAsync(BrowserNewContextOptions options)
    {
        if (_missing is not null) Assert.Ignore(_missing);
        IBrowserContext context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience); // Nothing here tests how fast a machine is.
        return await context.NewPageAsync();
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
