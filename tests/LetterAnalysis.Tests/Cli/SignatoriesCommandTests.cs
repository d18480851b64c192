using LetterAnalysis.Cli;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Cli;

public class SignatoriesCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void Signatories_TwoLetters_CountsBothLists()
    {
        ToolRun run = ToolRun.Of("signatories", _folder.Write("mayor.txt", ToolLetters.ToMayor), _folder.Write("governor.txt", ToolLetters.ToGovernor));
        Assert.That(run.Code, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.Contain("A  Ms Una Kerr").And.Contain("Distinct"));
    }

    [Test]
    public void Signatories_OneLetter_IsEnough() => Assert.That(ToolRun.Of("signatories", _folder.Write("mayor.txt", ToolLetters.ToMayor)).Code, Is.Zero);

    [Test]
    public void Signatories_AsJson_IsOneDocumentForAllInputs()
    {
        ToolRun run = ToolRun.Of("signatories", _folder.Write("mayor.txt", ToolLetters.ToMayor), _folder.Write("governor.txt", ToolLetters.ToGovernor), "--format", "json");
        Assert.That(JObject.Parse(run.Output)["variants"]!.Select(variant => (string?)variant["name"]), Is.EqualTo(new[] { "Ms Una Kerr", "Mr Ivo Lang" }));
    }

    [Test]
    public void Signatories_NoLetter_IsWrongUsage()
    {
        ToolRun run = ToolRun.Of("signatories", _folder.Write("empty.txt", ""));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.Contain("No letter was found"));
    }

    [Test]
    public void Signatories_NothingReadable_IsUnreadable() => Assert.That(ToolRun.Of("signatories", _folder.At("missing.txt")).Code, Is.EqualTo(ExitCode.Unreadable));
}
