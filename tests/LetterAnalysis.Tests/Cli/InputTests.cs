using LetterAnalysis.Cli;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Cli;

public class InputTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        foreach (string name in (string[])["b.txt", "a.txt", "Z.md", "notes.html", ".hidden.txt", "sub/c.markdown", "sub/deep/d.txt", ".git/e.txt"]) _folder.Write(name, "x");
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("", "Z.md", "a.txt", "b.txt", "notes.html", "sub/c.markdown", "sub/deep/d.txt")]
    [TestCase("sub", "sub/c.markdown", "sub/deep/d.txt")]
    [TestCase("*.txt", "a.txt", "b.txt")]
    [TestCase("?.txt", "a.txt", "b.txt")]
    [TestCase("**/*.txt", "a.txt", "b.txt", "sub/deep/d.txt")]
    [TestCase("**/**/d.*", "sub/deep/d.txt")]
    [TestCase("sub/**", "sub/c.markdown", "sub/deep/d.txt")]
    [TestCase("s*/d??p/*", "sub/deep/d.txt")]
    [TestCase("*/c.markdown", "sub/c.markdown")]
    [TestCase(".*.txt", ".hidden.txt")]
    public void Find_FolderOrPattern_IsItsFilesInOrder(string argument, params string[] expected)
    {
        ToolRun run = ToolRun.Of("parse", _folder.At(argument), "--format", "json");
        Assert.That(run.Code, Is.Zero, run.Errors);
        JToken[] documents = JToken.Parse(run.Output) is JArray several ? [.. several] : [JToken.Parse(run.Output)];
        Assert.That(documents.Select(document => (string?)document["source"]!["name"]), Is.EqualTo(expected.Select(_folder.At)));
    }

    [Test]
    public void Find_NameThatHoldsPatternCharacters_IsThatFile()
    {
        if (OperatingSystem.IsWindows()) Assert.Ignore("Windows allows no * in a file name.");
        string path = _folder.Write("what*.txt", "x");
        _folder.Write("whatever.txt", "x");
        Assert.That((string?)JObject.Parse(ToolRun.Of("parse", path, "--format", "json").Output)["source"]!["name"], Is.EqualTo(path));
    }

    [TestCase("missing.txt", "no such file or folder")]
    [TestCase("*.docx", "no file matches")]
    [TestCase("nowhere/*.txt", "no file matches")]
    public void Find_NothingThere_IsUnreadable(string argument, string message)
    {
        ToolRun run = ToolRun.Of("parse", _folder.At(argument));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        Assert.That(run.Errors, Does.StartWith("letters: ").And.Contain(_folder.At(argument)).And.Contain(message));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public void Find_FolderWithoutLetters_IsUnreadable()
    {
        Directory.CreateDirectory(_folder.At("empty"));
        ToolRun run = ToolRun.Of("parse", _folder.At("empty"));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        Assert.That(run.Errors, Does.Contain(".txt, .md, .html"));
    }

    [Test]
    public void Find_LinkThatLeadsBackUp_IsNotFollowed()
    {
        if (OperatingSystem.IsWindows()) Assert.Ignore("Making links needs rights on Windows.");
        Directory.CreateSymbolicLink(_folder.At("sub/up"), _folder.At(""));
        Assert.That(JArray.Parse(ToolRun.Of("parse", _folder.At("sub"), "--format", "json").Output), Has.Count.EqualTo(2));
    }

    [Test]
    public void Read_BinaryFile_SaysWhatWasFoundAndExpected()
    {
        ToolRun run = ToolRun.Of("parse", _folder.Write("picture.txt", [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7 % 31 + 1))]));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        Assert.That(run.Errors, Does.Contain("picture.txt: binary data").And.Contain("expected text"));
    }

    [Test]
    public void Read_FormWithoutReader_IsUnreadable() => Assert.That(ToolRun.Of("parse", _folder.Write("old.doc", "{\\rtf1 Dear all}")).Code, Is.EqualTo(ExitCode.Unreadable));

    [Test]
    public void Read_TooLargeFile_IsRefusedUnread()
    {
        string path = _folder.Write("large.txt", "");
        using (FileStream file = File.OpenWrite(path)) file.SetLength(LetterAnalyzerOptions.Default.MaxInputLength + 1);
        ToolRun run = ToolRun.Of("parse", path);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        Assert.That(run.Errors, Does.Contain("at most").And.Contain("Split the file."));
    }

    [Test]
    public void Read_InputThatRefuses_IsUnreadable()
    {
        foreach (Exception refusal in (Exception[])[new UnauthorizedAccessException("no"), new IOException("the disk is gone")])
        {
            ToolRun run = ToolRun.Of(["parse", "-"], "", environment => environment with { Input = new RefusingStream(refusal) });
            Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
            Assert.That(run.Errors, Does.StartWith("letters: -: ").And.Contain(refusal is IOException ? "the disk is gone" : "Check its permissions."));
        }
    }

    [Test]
    public void Read_ManyInputsAtATerminal_ShowsProgressAndHoldsMessages()
    {
        string[] files = [.. Enumerable.Range(0, 6).Select(i => _folder.Write($"many/{i}.txt", ToolLetters.ToMayor))];
        ToolRun run = ToolRun.Of(["signatories", .. files, _folder.Write("bad.doc", "{\\rtf1 x}")], "", environment => environment with { ErrorIsTerminal = true });
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        int lastBar = run.Errors.LastIndexOf("Reading letters", StringComparison.Ordinal);
        Assert.That(lastBar, Is.GreaterThanOrEqualTo(0));
        Assert.That(run.Errors.IndexOf("bad.doc", StringComparison.Ordinal), Is.GreaterThan(lastBar));
    }

    [Test]
    public void Read_FewInputsAtATerminal_ShowsNone()
    {
        ToolRun run = ToolRun.Of(["parse", _folder.At("a.txt")], "", environment => environment with { ErrorIsTerminal = true });
        Assert.That(run.Errors, Is.Empty);
    }

    private sealed class RefusingStream(Exception refusal) : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw refusal;
    }
}
