using LetterAnalysis.Cli;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Cli;

public class ParseCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void Parse_OneFile_PrintsItsLetter()
    {
        ToolRun run = ToolRun.Of("parse", _folder.Write("mayor.txt", ToolLetters.ToMayor));
        Assert.That(run.Code, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.Contain("Letter A — 5 May 2022 — to Ms Una Kerr").And.Contain("Ferries to the outer islands").And.Contain("Timetable"));
        Assert.That(run.Errors, Is.Empty);
    }

    [Test]
    public void Parse_SeveralFiles_NamesLettersThroughAll()
    {
        ToolRun run = ToolRun.Of("parse", _folder.Write("a.txt", ToolLetters.ToMayor), _folder.Write("b.txt", ToolLetters.ToGovernor));
        Assert.That(run.Output, Does.Contain("Letter A — ").And.Contain("Letter B — 5 May 2022 — to Mr Ivo Lang"));
    }

    [Test]
    public void Parse_OneFileAsJson_IsOneDocument()
    {
        string path = _folder.Write("mayor.txt", ToolLetters.ToMayor);
        JObject document = JObject.Parse(ToolRun.Of("parse", path, "--format", "json").Output);
        Assert.That((string?)document["source"]!["name"], Is.EqualTo(path));
        Assert.That(document["letters"]!.Count(), Is.EqualTo(1));
    }

    [Test]
    public void Parse_SeveralFilesAsJson_IsAnArray()
    {
        _folder.Write("a.txt", ToolLetters.ToMayor);
        _folder.Write("b.txt", ToolLetters.ToGovernor);
        Assert.That(JArray.Parse(ToolRun.Of("parse", _folder.At(""), "--format", "json").Output), Has.Count.EqualTo(2));
    }

    [Test]
    public void Parse_GoodFileBesideMissingOneAsJson_IsStillAnArray()
    {
        ToolRun run = ToolRun.Of("parse", _folder.At("missing.txt"), _folder.Write("a.txt", ToolLetters.ToMayor), "--format", "json");
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        Assert.That(JArray.Parse(run.Output), Has.Count.EqualTo(1));
    }

    [Test]
    public void Parse_Explain_SaysWhy()
    {
        string path = _folder.Write("mayor.txt", ToolLetters.ToMayor);
        Assert.That(ToolRun.Of("parse", path, "--explain").Output, Does.Contain("Evidence"));
        Assert.That(JObject.Parse(ToolRun.Of("parse", path, "--explain", "--format", "json").Output).SelectTokens("$..evidence"), Is.Not.Empty);
    }

    [Test]
    public void Parse_StandardInput_IsReadOnceAsText()
    {
        ToolRun run = ToolRun.Of(["parse", "-", "--format", "json"], ToolLetters.ToMayor);
        Assert.That((string?)JObject.Parse(run.Output)["source"]!["mediaType"], Is.EqualTo("text/plain"));
        Assert.That((string?)JObject.Parse(run.Output)["source"]!["name"], Is.EqualTo("-"));
    }

    [Test]
    public void Parse_AsMarkdown_ReadsEveryInputSo()
    {
        ToolRun run = ToolRun.Of(["parse", "-", "--as", "markdown", "--format", "json"], ToolLetters.ToMayor);
        Assert.That((string?)JObject.Parse(run.Output)["source"]!["mediaType"], Is.EqualTo("text/markdown"));
    }

    [Test]
    public void Parse_StandardInputTwice_IsWrongUsage()
    {
        ToolRun run = ToolRun.Of(["parse", "-", "-"], ToolLetters.ToMayor);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.Contain("only once"));
    }

    [Test]
    public void Parse_EmptyFile_HoldsNoLetterAndIsNoError()
    {
        ToolRun run = ToolRun.Of("parse", _folder.Write("empty.txt", ""));
        Assert.That(run.Code, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.Contain("no letter"));
    }

    [Test]
    public void Parse_ToAFile_PrintsNothing()
    {
        string output = _folder.At("out.json");
        ToolRun run = ToolRun.Of("parse", _folder.Write("a.txt", ToolLetters.ToMayor), "--format", "json", "-o", output);
        Assert.That((run.Code, run.Output, run.Errors), Is.EqualTo((0, "", "")));
        byte[] bytes = File.ReadAllBytes(output);
        Assert.That(bytes[0], Is.EqualTo((byte)'{'), "no byte order mark");
        Assert.That(bytes[^1], Is.EqualTo((byte)'\n'));
    }

    [Test]
    public void Parse_UnreadableInputToAFile_IsStillNotDone()
    {
        ToolRun run = ToolRun.Of("parse", _folder.Write("a.txt", ToolLetters.ToMayor), _folder.At("missing.txt"), "--output", _folder.At("out.txt"));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        Assert.That(File.ReadAllText(_folder.At("out.txt")), Does.Contain("Ms Una Kerr"));
    }

    [Test]
    public void Parse_OutputThatIsAnInput_IsRefused()
    {
        string path = _folder.Write("a.txt", ToolLetters.ToMayor);
        ToolRun run = ToolRun.Of("parse", path, "-o", path);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.Contain("would be overwritten"));
        Assert.That(File.ReadAllText(path), Is.EqualTo(ToolLetters.ToMayor));
    }

    [Test]
    public void Parse_OutputInAMissingFolder_IsWrongUsage()
    {
        ToolRun run = ToolRun.Of("parse", _folder.Write("a.txt", ToolLetters.ToMayor), "-o", _folder.At("none/out.txt"));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Errors, Does.Contain("can't be written"));
    }

    [Test]
    public void Parse_TheSameTwice_PrintsTheSame()
    {
        string path = _folder.Write("a.txt", ToolLetters.ToMayor);
        ToolRun first = ToolRun.Of("parse", path, "--explain"), second = ToolRun.Of("parse", path, "--explain");
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void Parse_Stopped_SaysSo()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        ToolRun run = ToolRun.Of(["parse", _folder.Write("a.txt", ToolLetters.ToMayor)], "", cancellationToken: stopped.Token);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Cancelled));
        Assert.That(run.Errors, Does.StartWith("letters: stopped"));
    }

    [Test]
    public void Parse_WaitingForStandardInput_CanBeStopped()
    {
        using var input = new EndlessStream();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        ToolRun run = ToolRun.Of(["parse", "-"], "", environment => environment with { Input = input }, stop.Token);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Cancelled));
    }

    /// <summary>A terminal at which nobody types.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        private readonly ManualResetEventSlim _closed = new();

        public override int Read(Span<byte> buffer)
        {
            _closed.Wait();
            return 0;
        }

        protected override void Dispose(bool disposing)
        {
            _closed.Set();
            base.Dispose(disposing);
        }
    }
}
