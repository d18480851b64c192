using LetterAnalysis.Cli;
using LetterAnalysis.Reporting;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Cli;

public class CommandLineHostTests
{
    [TestCase]
    [TestCase("parse")]
    [TestCase("compare")]
    [TestCase("signatories")]
    [TestCase("schema")]
    public void Run_Help_ShowsAnExample(params string[] verb)
    {
        ToolRun run = ToolRun.Of([.. verb, "--help"]);
        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output, Does.Contain("Usage:").And.Contain("Examples:\n  letters " + string.Join(' ', verb)));
        Assert.That(run.Output.Split('\n').Select(line => line.Length), Is.All.LessThanOrEqualTo(80));
    }

    [Test]
    public void Run_Version_IsThatOfThePackage() => Assert.That(ToolRun.Of("--version").Output, Does.Match(@"^\d+\.\d+\.\d+\n$"));

    [TestCase]
    [TestCase("report")]
    [TestCase("parse")]
    [TestCase("parse", "a.txt", "--format", "xml")]
    [TestCase("parse", "a.txt", "--as", "odt")]
    [TestCase("parse", "a.txt", "--unknown")]
    [TestCase("schema")]
    [TestCase("schema", "odit")]
    [TestCase("schema", "parse", "compare")]
    public void Run_WrongUsage_EndsWithTwoAndSaysWhereHelpIs(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.StartWith("letters: ").And.Contain("--help"));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public void Run_WrongUsageOfAVerbUnderAnother_NamesBoth() =>
        Assert.That(ToolRun.Of("archive", "export").Errors, Does.EndWith("Try: letters archive export --help\n"));

    [Test]
    public void Run_Schema_PrintsThatOfTheLibrary()
    {
        foreach (string name in Schemas.Names) Assert.That(ToolRun.Of("schema", name).Output, Is.EqualTo(Schemas.Get(name)));
    }

    [Test]
    public void Run_FileNameWithAtSign_IsNoResponseFile()
    {
        ToolRun run = ToolRun.Of("parse", "@letters.txt");
        Assert.That(run.Errors, Does.Contain("@letters.txt: no such file"));
    }

    [Test]
    public void Run_EscapeSequencesInNames_AreShownNotObeyed()
    {
        ToolRun run = ToolRun.Of("parse", "\u001B[2Jgone\u009B.txt");
        Assert.That(run.Errors, Does.Contain("␛[2Jgone.txt").And.Not.Contain("\u001B").And.Not.Contain("\u009B"));
    }

    [Test]
    public void Run_FaultOfTheProgram_IsOneLine()
    {
        ToolRun run = ToolRun.Of(["schema", "parse"], "", environment => environment with { Output = TextWriter.Synchronized(new BrokenWriter()) });
        Assert.That(run.Code, Is.EqualTo(ExitCode.Fault));
        Assert.That(run.Errors, Does.StartWith("letters: a fault of the program").And.EndsWith("InvalidOperationException: broken\n"));
        Assert.That(run.Errors.Count(c => c == '\n'), Is.EqualTo(1));
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(string? value) => throw new InvalidOperationException("broken");
    }
}
