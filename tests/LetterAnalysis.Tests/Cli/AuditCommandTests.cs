using LetterAnalysis.Cli;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Cli;

public class AuditCommandTests
{
    private TemporaryFolder _folder = null!;
    private string _clean = "", _faulty = "";

    public static IEnumerable<string> Rules => LetterAnalyzer.AuditRules.Select(rule => rule.Id);

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        _clean = _folder.Write("mayor.txt", ToolLetters.ToMayor);
        _faulty = _folder.Write("faulty.txt", ToolLetters.ToMayor.Replace("Thank you", "Thank you [NAME] for for tea. Thank you", StringComparison.Ordinal));
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void Audit_CleanLetter_IsDone()
    {
        ToolRun run = ToolRun.Of("audit", _clean, "--fail-on", "suggestion");
        Assert.That(run.Code, Is.Zero, run.Output);
        Assert.That(run.Output, Is.EqualTo("Nothing found in 1 letter.\n"));
    }

    [Test]
    public void Audit_FaultyLetter_ShowsLineCaretRepairAndHowToSilence()
    {
        ToolRun run = ToolRun.Of("audit", _faulty);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Differences));
        string[] lines = run.Output.Split('\n');
        int at = Array.FindIndex(lines, line => line.Contains("error LTR501 placeholder", StringComparison.Ordinal));
        Assert.That(lines[at + 1], Does.Contain("Thank you [NAME] for"));
        Assert.That(lines[at + 2].IndexOf('^', StringComparison.Ordinal), Is.EqualTo(lines[at + 1].IndexOf("[NAME]", StringComparison.Ordinal)));
        Assert.That(lines[at + 2].Count(c => c == '^'), Is.EqualTo("[NAME]".Length));
        Assert.That(lines[at + 3], Does.Contain("Fill it in."));
        Assert.That(lines[at + 4], Does.Match("to let it stand: [0-9a-f]{16}"));
        Assert.That(run.Output, Does.Contain("1 error, 1 warning, 0 suggestions in 1 letter."));
    }

    [TestCase("error", ExitCode.Differences)]
    [TestCase("warning", ExitCode.Differences)]
    [TestCase("never", ExitCode.Done)]
    public void Audit_FailOn_IsTheBar(string bar, int code) => Assert.That(ToolRun.Of("audit", _faulty, "--fail-on", bar).Code, Is.EqualTo(code));

    [Test]
    public void Audit_WarningsOnly_PassUnlessAskedFor()
    {
        _folder.Write("letters.json", """{ "rules": { "placeholder": "warning" } }""");
        Assert.That(ToolRun.Of("audit", _faulty).Code, Is.Zero);
        Assert.That(ToolRun.Of("audit", _faulty, "--fail-on", "warning").Code, Is.EqualTo(ExitCode.Differences));
    }

    [Test]
    public void Audit_ToAFile_EndsAsWithout()
    {
        ToolRun run = ToolRun.Of("audit", _faulty, "-o", _folder.At("out.txt"));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Differences));
        Assert.That(run.Output, Is.Empty);
        Assert.That(File.ReadAllText(_folder.At("out.txt")), Does.Contain("LTR501"));
    }

    [Test]
    public void Audit_UnreadableInput_IsSaidAndTheOthersAreDone()
    {
        ToolRun run = ToolRun.Of("audit", _faulty, _folder.At("missing.txt"));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        Assert.That(run.Output, Does.Contain("LTR501"));
        Assert.That(run.Errors, Does.Contain("missing.txt"));
    }

    [Test]
    public void Audit_EmptyFile_IsNoLetter()
    {
        ToolRun run = ToolRun.Of("audit", _folder.Write("empty.txt", ""));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Differences));
        Assert.That(run.Output, Does.Contain("LTR110"));
    }

    [Test]
    public void Audit_AsJson_HoldsFindingsAndSummary()
    {
        JObject document = JObject.Parse(ToolRun.Of("audit", _faulty, "--format", "json").Output);
        Assert.That(document["findings"]!.Select(finding => (string?)finding["rule"]), Is.EqualTo(new[] { "LTR501", "LTR505" }));
        Assert.That((int)document["summary"]!["errors"]!, Is.EqualTo(1));
    }

    [Test]
    public void Audit_AsSarif_IsALog() => Assert.That((string?)JObject.Parse(ToolRun.Of("audit", _faulty, "--format", "sarif").Output)["version"], Is.EqualTo("2.1.0"));

    [Test]
    public void Audit_AsGitHub_IsOneCommandAFinding()
    {
        string[] lines = ToolRun.Of("audit", _faulty, "--format", "github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines, Has.Length.EqualTo(2));
        Assert.That(lines[0], Does.Match(@"^::error file=.*faulty\.txt,line=18,endLine=18,col=11,endColumn=17,title=LTR501 placeholder::The placeholder “\[NAME\]” is still there\. Fill it in\.$"));
    }

    [Test]
    public void Audit_AsHtml_IsAPage() => Assert.That(ToolRun.Of("audit", _faulty, "--format", "html").Output, Does.StartWith("<!DOCTYPE html>").IgnoreCase.And.Contain("LTR501"));

    [Test]
    public void Audit_SuppressionsBesideTheLetter_SilenceAcrossEditsAndAreReportedWhenUnused()
    {
        string fingerprint = (string)JObject.Parse(ToolRun.Of("audit", _faulty, "--format", "json").Output)["findings"]![0]!["fingerprint"]!;
        _folder.Write("letters.suppressions.json", $$"""{ "suppressions": [{ "fingerprint": "{{fingerprint}}", "reason": "A form letter." }] }""");
        ToolRun silenced = ToolRun.Of("audit", _faulty);
        Assert.That(silenced.Code, Is.Zero, silenced.Output);
        Assert.That(silenced.Output, Does.Contain("1 finding let stand.").And.Not.Contain("LTR501"));

        File.WriteAllText(_faulty, "Draft\n\n" + File.ReadAllText(_faulty).Replace("Thank you [NAME]", "We are glad. Thank you [NAME]", StringComparison.Ordinal));
        Assert.That(ToolRun.Of("audit", _faulty).Output, Does.Not.Contain("LTR501"));

        File.WriteAllText(_faulty, File.ReadAllText(_faulty).Replace("[NAME]", "Una", StringComparison.Ordinal));
        Assert.That(ToolRun.Of("audit", _faulty).Output, Does.Contain("LTR901 unused-suppression"));
    }

    [Test]
    public void Audit_TheSuppressionThatIsShown_SilencesTheFinding()
    {
        string shown = ToolRun.Of("audit", _faulty).Output;
        _folder.Write("letters.suppressions.json", shown[shown.IndexOf("{ \"suppressions\"", StringComparison.Ordinal)..]);
        Assert.That(ToolRun.Of("audit", _faulty).Output, Does.Contain("1 finding let stand."));
    }

    [Test]
    public void Audit_Rules_ListsThemAll()
    {
        ToolRun run = ToolRun.Of("audit", "--rules");
        Assert.That(run.Code, Is.Zero);
        foreach (string rule in Rules) Assert.That(run.Output, Does.Contain(rule));
        Assert.That(run.Output.Split('\n').Max(line => line.Length), Is.LessThanOrEqualTo(HostEnvironment.DefaultWidth));
    }

    [Test]
    public void Audit_RulesAsMarkdown_IsThePage() => Assert.That(ToolRun.Of("audit", "--rules", "--format", "markdown").Output, Does.StartWith("# Rules of the audit\n"));

    [Test]
    public void Audit_NothingReadable_SaysThatNothingWasLookedAt()
    {
        ToolRun run = ToolRun.Of("audit", _folder.At("missing.txt"));
        Assert.That((run.Code, run.Output), Is.EqualTo((ExitCode.Unreadable, "Nothing was looked at.\n")));
    }

    [TestCaseSource(nameof(Rules))]
    public void Audit_ExplainARule_SaysWhatWhyAndHowToSilence(string rule)
    {
        ToolRun run = ToolRun.Of("audit", "--explain", rule);
        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output, Does.StartWith(rule).And.Contain("Finds").And.Contain("Matters").And.Contain("Wrong").And.Contain("Right").And.Contain("\"off\""));
        Assert.That(run.Output.Split('\n').Max(line => line.Length), Is.LessThanOrEqualTo(HostEnvironment.DefaultWidth));
    }

    [TestCase(new string[] { }, "Name the letters to audit")]
    [TestCase(new[] { "--explain", "no-such-rule" }, "There is no rule no-such-rule")]
    [TestCase(new[] { "letter.txt", "--fail-on", "sometimes" }, "sometimes")]
    [TestCase(new[] { "letter.txt", "--write" }, "go with --fix")]
    [TestCase(new[] { "letter.txt", "--fix", "--write", "--dry-run" }, "exclude one another")]
    [TestCase(new[] { "letter.txt", "--config", "missing.json" }, "missing.json")]
    [TestCase(new[] { "letter.txt", "--format", "xml" }, "xml")]
    [TestCase(new[] { "letter.txt", "--format", "markdown" }, "goes with --rules")]
    public void Audit_WrongUsage_SaysWhatIsWrong(string[] arguments, string message)
    {
        ToolRun run = ToolRun.Of(["audit", .. arguments]);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.Contain(message));
    }

    [TestCase("""{ "rules": { "no-such-rule": "off" } }""", "no-such-rule")]
    [TestCase("""{ "rules": { "placeholder": "loud" } }""", "loud")]
    [TestCase("""{ "rule": {} }""", "rule")]
    [TestCase("""{ "expected": { "date": "14.10.2021" } }""", "14.10.2021")]
    [TestCase("""{ "expected": { "signatories": "../../etc/passwd" } }""", "in the folder of this one")]
    [TestCase("{ \"words\": [\n1] }", "line 2")]
    [TestCase("[]", "an object")]
    [TestCase("{", "JSON")]
    public void Audit_WrongConfiguration_SaysWhereAndWhat(string configuration, string message)
    {
        _folder.Write("letters.json", configuration);
        ToolRun run = ToolRun.Of("audit", _clean);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.Contain("letters.json").And.Contain(message));
    }
}
