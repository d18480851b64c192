using LetterAnalysis.Cli;
using LetterAnalysis.Tests.Archive;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Cli;

public class ArchiveCommandTests
{
    private ArchiveFolder _folder = null!;

    [OneTimeSetUp]
    public void MakeArchive()
    {
        _folder = new ArchiveFolder().With(4);
        ToolRun run = ToolRun.Of("archive", "add", _folder.Letters, "--db", _folder.Database);
        Assert.That(run, Is.EqualTo(new ToolRun(ExitCode.Done, "4 letters of 4 files added, 0 files unchanged, 0 unreadable.\n", "")));
    }

    [OneTimeTearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void Add_AnUnreadableFile_IsToldAndTheCodeSaysSo()
    {
        using var folder = new ArchiveFolder();
        folder.Write("bad.docx", "PK\u0003\u0004");
        folder.Write("good.txt", ArchiveFolder.Letter(1));
        ToolRun run = ToolRun.Of("archive", "add", folder.Letters, "--db", folder.Database);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        Assert.That(run.Errors, Does.Contain("bad.docx: "));
        Assert.That(run.Output, Does.StartWith("1 letter of 2 files added"));
    }

    [Test]
    public void Search_Text_ShowsLettersAndWhereTheWordsStand()
    {
        ToolRun run = ToolRun.Of("archive", "search", "landing", "place", "--until", "2001", "--most", "1", "--db", _folder.Database);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Done));
        Assert.That(run.Output, Does.StartWith("2 letters, the first 1:\n").And.Contain("  Date     1 March 2000\n").And.Contain("restore the *landing* *place* at once"));
    }

    [Test]
    public void Search_Json_IsTheDocument()
    {
        ToolRun run = ToolRun.Of("archive", "search", "--signatory", "HF", "--format", "json", "--db", _folder.Database);
        Assert.That((int?)JObject.Parse(run.Output)["total"], Is.EqualTo(4));
    }

    [TestCase("search", "--since", "last year")]
    [TestCase("search", "--since", "2015-6")]
    [TestCase("search", "--most", "0")]
    [TestCase("search", "--strength", "strong")]
    [TestCase("search", "--addressee", "--")]
    [TestCase("search", "--addressee", "...")]
    [TestCase("export", "people")]
    [TestCase("add")]
    public void WrongUsage_IsToldByTheCode(params string[] arguments) =>
        Assert.That(ToolRun.Of(["archive", .. arguments, "--db", _folder.Database], "").Code, Is.EqualTo(ExitCode.Usage));

    [Test]
    public void Search_NoArchive_SaysHowToMakeOne()
    {
        ToolRun run = ToolRun.Of("archive", "search", "x", "--db", _folder.At("none.db"));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        Assert.That(run.Errors, Does.Contain("letters archive add"));
        Assert.That(File.Exists(_folder.At("none.db")), Is.False);
    }

    [Test]
    public void Export_ToAFile_WritesTheTable()
    {
        string path = _folder.At("asks.csv");
        Assert.That(ToolRun.Of("archive", "export", "asks", "--format", "csv", "-o", path, "--db", _folder.Database).Code, Is.EqualTo(ExitCode.Done));
        Assert.That(File.ReadAllLines(path), Has.Length.EqualTo(13));
    }

    [Test]
    public void Families_TextAndJson_SayTheSame()
    {
        ToolRun text = ToolRun.Of("archive", "families", "--db", _folder.Database), json = ToolRun.Of("archive", "families", "--db", _folder.Database, "--format", "json");
        Assert.That(JObject.Parse(json.Output)["families"]!.Sum(family => family["members"]!.Count()), Is.EqualTo(4));
        Assert.That(text.Output, Does.Contain("recipient variant").Or.Contain("edition").Or.Contain("alone"));
    }

    [Test]
    public void Signatories_TextAndJson_TellWhoSigned()
    {
        ToolRun text = ToolRun.Of("archive", "signatories", "--db", _folder.Database), json = ToolRun.Of("archive", "signatories", "--db", _folder.Database, "--format", "json");
        Assert.That(text.Output, Does.StartWith("5 signatories\n").And.Contain("        4  2000–2003  Harbour Forum (HF), Kenya"));
        Assert.That((string?)JObject.Parse(json.Output)["entities"]![0]!["name"], Is.EqualTo("Harbour Forum (HF)"));
    }

    [Test]
    public void Ledger_TextAndJson_TellWhatWasAsked()
    {
        ToolRun text = ToolRun.Of("archive", "ledger", "--db", _folder.Database), json = ToolRun.Of("archive", "ledger", "--db", _folder.Database, "--format", "json");
        Assert.That(text.Output, Does.Contain("Access: restore the landing place at once.").And.Contain("March 2000 to 4 March 2003, 4 letters"));
        Assert.That(JObject.Parse(json.Output)["entries"]!.Select(entry => (int?)entry["letters"]), Does.Contain(4));
    }

    [Test]
    public void Report_WritesThePage()
    {
        string path = _folder.At("archive.html");
        Assert.That(ToolRun.Of("archive", "report", "--title", "Letters on the river", "-o", path, "--db", _folder.Database).Code, Is.EqualTo(ExitCode.Done));
        Assert.That(File.ReadAllText(path), Does.Contain("Letters on the river").And.Contain("Content-Security-Policy"));
    }

    [Test]
    public void Help_OfEveryVerb_ShowsAnExample()
    {
        foreach (string verb in (string[])["add", "families", "ledger", "signatories", "search", "report", "export"])
        {
            Assert.That(ToolRun.Of("archive", verb, "--help").Output, Does.Contain($"Examples:\n  letters archive {verb}"));
        }
    }

    [Test]
    public void Parse_StreamOfDocuments_AnswersEach()
    {
        ToolRun run = ToolRun.Of(["parse", "--ndjson", "-"], """{"id":1,"content":"Dear Minister,\n\nWe urge you to act.\n\nYours sincerely,\nX"}""" + "\nno json\n");
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        Assert.That(run.Output.TrimEnd('\n').Split('\n').Select(line => JObject.Parse(line).ContainsKey("result")), Is.EqualTo(new[] { true, false }));
    }
}
