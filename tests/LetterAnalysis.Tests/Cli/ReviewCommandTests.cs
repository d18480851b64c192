using LetterAnalysis.Cli;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Cli;

internal sealed class ReviewCommandTests
{
    private TemporaryFolder _folder = null!;
    private string _first = "", _second = "", _review = "";

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        _first = _folder.Write("first.txt", LetterOf("Quiet Bakers Union (QBU), Kenya"));
        _second = _folder.Write("second.txt", LetterOf("QBU, Kenya"));
        _review = _folder.At("decisions.csv");
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void Signatories_Review_WritesTheQuestionAndReadsTheAnswer()
    {
        Assert.That(ToolRun.Of("signatories", _first, _second, "--review", _review).Output, Does.Contain("1 question to decide"));
        string written = File.ReadAllText(_review);
        Assert.That(written, Does.Contain("QBU"));

        File.WriteAllText(_review, written.Replace(",unsure,,", ",unsure,yes,", StringComparison.Ordinal));
        ToolRun run = ToolRun.Of("signatories", _first, _second, "--review", _review);
        Assert.That(run.Output, Does.Contain("renamed").And.Not.Contain("to decide"), run.Errors);
        Assert.That(File.ReadAllText(_review), Does.Contain(",yes,"));
    }

    [Test]
    public void Signatories_ContradictingReview_IsWrongUsage()
    {
        File.WriteAllText(_review, "name 1,name 2,verdict\nA B,C D,yes\nC D,A B,no\n");
        ToolRun run = ToolRun.Of("signatories", _first, "--review", _review);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.Contain("lines 2 and 3"));
    }

    [Test]
    public void Signatories_ReviewThatIsALetter_IsWrongUsage() =>
        Assert.That(ToolRun.Of("signatories", _first, "--review", _first).Code, Is.EqualTo(ExitCode.Usage));

    [Test]
    public void Signatories_Interactive_AsksAndKeepsTheAnswer()
    {
        ToolRun run = Interact("what\ny\n");
        Assert.That(run.Output, Does.Contain("1 of 1").And.Contain("renamed"), run.Errors);
        Assert.That(File.ReadAllText(_review), Does.Contain(",yes,"));
    }

    [TestCase("q\n")]
    [TestCase("s\n")]
    [TestCase("")]
    public void Signatories_InteractiveWithoutAnswer_LeavesTheQuestion(string typed)
    {
        Assert.That(Interact(typed).Output, Does.Contain("1 question to decide"));
        Assert.That(File.ReadAllText(_review), Does.Contain(",unsure,,"));
    }

    [Test]
    public void Signatories_InteractiveWithoutTerminal_IsWrongUsage()
    {
        Assert.That(ToolRun.Of("signatories", _first, "--review", _review, "--interactive").Errors, Does.Contain("terminal"));
        Assert.That(ToolRun.Of("signatories", _first, "--interactive").Errors, Does.Contain("--review"));
    }

    [Test]
    public void Signatories_AsCsv_IsATableForSpreadsheets()
    {
        string[] lines = ToolRun.Of("signatories", _first, _second, "--format", "csv").Output.Split("\r\n");
        Assert.That(lines[0], Does.StartWith("\uFEFFstatus,verdict,rule"));
        Assert.That(lines, Has.Some.Contains("ambiguous,review,SIG-R4"));
    }

    [Test]
    public void Signatories_AsHtml_IsAPageWithTheSigners() =>
        Assert.That(ToolRun.Of("signatories", _first, _second, "--format", "html").Output, Does.StartWith("<!DOCTYPE html>").IgnoreCase.And.Contain("Amber Sailors Network"));

    [Test]
    public void Signatories_Roster_NeedsTwoLetters()
    {
        Assert.That(ToolRun.Of("signatories", _first, _second, "--roster").Output, Does.Contain("Roster").And.Contain("Unclear"));
        Assert.That(ToolRun.Of("signatories", _first, "--roster").Code, Is.EqualTo(ExitCode.Usage));
    }

    private ToolRun Interact(string typed) => ToolRun.Of(["signatories", _first, _second, "--review", _review, "--interactive"], typed,
        environment => environment with { InputIsTerminal = true, OutputIsTerminal = true });

    private static string LetterOf(string signer) =>
        $"Dear Mayor,\n\nWe urge you to keep the river clean for all who live on it.\n\nSincerely,\n\nSignatories:\n\nAmber Sailors Network, Kenya\nLantern Circle, Peru\n{signer}\n";
}
