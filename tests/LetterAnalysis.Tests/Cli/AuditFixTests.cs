using LetterAnalysis.Cli;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Cli;

public class AuditFixTests
{
    private TemporaryFolder _folder = null!;
    private string _path = "", _text = "";

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        _text = ToolLetters.ToMayor
            .Replace("on behalf of", "on  behalf\u00A0 of", StringComparison.Ordinal)
            .Replace("for your consideration", "for for your consideration", StringComparison.Ordinal)
            .Replace("Repair the pier at Holm.", "Repair the pier at Holm", StringComparison.Ordinal)
            .Replace("Ireland", "Irelland", StringComparison.Ordinal);
        _path = _folder.Write("mayor.txt", _text);
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("--fix")]
    [TestCase("--fix", "--dry-run")]
    public void Audit_FixWithoutWrite_ShowsThePatchAndLeavesTheFile(params string[] options)
    {
        ToolRun run = ToolRun.Of(["audit", _path, .. options]);
        Assert.That(File.ReadAllText(_path), Is.EqualTo(_text));
        Assert.That(run.Output, Does.StartWith($"--- a/{_path}\n+++ b/{_path}\n@@ -8,5 +8,5 @@\n").And.Contain("-3. Piers: Repair the pier at Holm\n+3. Piers: Repair the pier at Holm.\n"));
        Assert.That(run.Output, Does.Contain("-Friends of the Ferries, Irelland\n+Friends of the Ferries, Ireland\n").And.Not.Contain("+Thank"));
        Assert.That(run.Errors, Does.Contain("1 more repair that may be wrong").And.Contain("would repair 4 places in 1 file; 1 finding would be left of 4"));
    }

    [Test]
    public void Audit_FixOnATerminal_ShowsNoCharacterThatDrivesIt()
    {
        File.WriteAllText(_path, _text.Replace("Friends of the Ferries", "Friends \e[31m\u009B1A of\tthe Ferries", StringComparison.Ordinal));
        ToolRun piped = ToolRun.Of("audit", _path, "--fix"), shown = ToolRun.Of(["audit", _path, "--fix"], "", environment => environment with { OutputIsTerminal = true });
        Assert.That(piped.Output, Does.Contain("-Friends \e[31m\u009B1A of\tthe Ferries, Irelland\n"));
        Assert.That(shown.Output, Is.EqualTo(piped.Output.Replace('\e', '␛').Replace("\u009B", "", StringComparison.Ordinal)));
    }

    [Test]
    public void Audit_FixAndWrite_RepairsWhatIsCertainAndAuditsAgain()
    {
        ToolRun run = ToolRun.Of("audit", _path, "--fix", "--write");
        Assert.That(run.Code, Is.Zero, run.Errors);
        Assert.That(File.ReadAllText(_path), Is.EqualTo(ToolLetters.ToMayor.Replace("for your", "for for your", StringComparison.Ordinal)));
        Assert.That(run.Errors, Does.Contain("repaired 4 places in 1 file; 1 finding left of 4"));
        Assert.That(ToolRun.Of("audit", _path, "--fail-on", "warning").Code, Is.EqualTo(ExitCode.Differences));
    }

    [Test]
    public void Audit_FixAndYes_RepairsAll()
    {
        Assert.That(ToolRun.Of("audit", _path, "--fix", "--write", "--yes", "--fail-on", "suggestion").Code, Is.Zero);
        Assert.That(File.ReadAllText(_path), Is.EqualTo(ToolLetters.ToMayor));
    }

    [TestCase("y\n", true)]
    [TestCase("n\n", false)]
    [TestCase("\n", false)]
    [TestCase("", false)]
    public void Audit_FixOnATerminal_AsksBeforeItTakesAWordOut(string typed, bool taken)
    {
        ToolRun run = ToolRun.Of(["audit", _path, "--fix", "--write"], typed, environment => environment with { InputIsTerminal = true, ErrorIsTerminal = true });
        Assert.That(run.Errors, Does.Contain("LTR505 doubled-word").And.Contain("y yes, n no"));
        Assert.That(File.ReadAllText(_path), taken ? Does.Contain("you for your") : Does.Contain("you for for your"));
    }

    [Test]
    public void Audit_FixLeavesAnError_EndsAsTheAuditOfTheRepairedText()
    {
        File.WriteAllText(_path, _text.Replace("Thank you", "Thank you [NAME]", StringComparison.Ordinal));
        Assert.That(ToolRun.Of("audit", _path, "--fix", "--write").Code, Is.EqualTo(ExitCode.Differences));
    }

    [Test]
    public void Audit_FixOfACleanLetter_HasNothingToDo()
    {
        ToolRun run = ToolRun.Of("audit", _folder.Write("clean.txt", ToolLetters.ToMayor), "--fix", "--write");
        Assert.That((run.Code, run.Output, run.Errors), Is.EqualTo((0, "", "letters: nothing to repair for certain.\n")));
    }

    [Test]
    public void Audit_FixOfCarriageReturnsAndMark_KeepsThem()
    {
        File.WriteAllText(_path, _text.Replace("\n", "\r\n", StringComparison.Ordinal), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        ToolRun.Of("audit", _path, "--fix", "--write", "--yes");
        Assert.That(File.ReadAllBytes(_path).Take(3), Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }));
        Assert.That(File.ReadAllText(_path), Is.EqualTo(ToolLetters.ToMayor.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Test]
    public void Audit_FixOfAnotherEncoding_IsRefused()
    {
        File.WriteAllBytes(_path, System.Text.Encoding.Latin1.GetBytes(_text.Replace("Mayor of", "Maîre of", StringComparison.Ordinal)));
        byte[] before = File.ReadAllBytes(_path);
        ToolRun run = ToolRun.Of("audit", _path, "--fix", "--write");
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.Contain("UTF-8"));
        Assert.That(File.ReadAllBytes(_path), Is.EqualTo(before));
    }

    [Test]
    public void Audit_FixOfAWebPage_LeavesIt()
    {
        string page = _folder.Write("page.html", "<p>14 May 2021</p><p>Dear Mayor,</p><p>We urge the the City to act.</p><p>Yours sincerely,</p><p>Lake Forum</p>");
        string before = File.ReadAllText(page);
        Assert.That(ToolRun.Of("audit", page, "--fix", "--write", "--yes").Errors, Does.Contain("nothing to repair"));
        Assert.That(File.ReadAllText(page), Is.EqualTo(before));
    }
}
