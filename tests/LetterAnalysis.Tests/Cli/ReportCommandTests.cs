using LetterAnalysis.Cli;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Cli;

public class ReportCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void Report_TwoLetters_WritesThePageAndASummary()
    {
        string page = _folder.At("page.html");
        ToolRun run = ToolRun.Of(["report", _folder.Write("a.txt", ToolLetters.ToMayor), _folder.Write("b.txt", ToolLetters.ToMayor), "-o", page], "");
        Assert.That(run.Code, Is.EqualTo(ExitCode.Done), run.Errors);
        Assert.That(run.Output, Does.Contain("of the words are the same"));
        Assert.That(File.ReadAllText(page), Does.StartWith("<!DOCTYPE html>").And.Contain("At a glance"));
    }

    [Test]
    public void Report_OneLetter_HasNoComparison()
    {
        ToolRun run = ToolRun.Of(["report", _folder.Write("a.txt", ToolLetters.ToMayor)], "");
        Assert.That(run.Code, Is.EqualTo(ExitCode.Done), run.Errors);
        Assert.That(run.Output, Does.Not.Contain("of the words are the same"));
    }

    [Test]
    public void Report_MoreLettersThanAComparisonTakes_SaysThatThePageHasNone()
    {
        string[] files = [.. Enumerable.Range(0, LetterAnalyzer.MostVariants + 1).Select(i => _folder.Write($"letter{i:00}.txt", ToolLetters.ToMayor))];
        ToolRun run = ToolRun.Of(["report", .. files], "");
        Assert.That(run.Code, Is.EqualTo(ExitCode.Done));
        Assert.That(run.Errors, Does.Contain("takes up to 50 letters; 51 were found"));
    }

    [Test]
    public void Report_NoLetter_IsWrongUsage() => Assert.That(ToolRun.Of(["report", _folder.Write("empty.txt", "")], "").Code, Is.EqualTo(ExitCode.Usage));
}
