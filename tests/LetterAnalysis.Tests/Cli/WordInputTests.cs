using System.Text;
using LetterAnalysis.Cli;
using LetterAnalysis.Tests.Documents.Word;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Cli;

/// <summary>Word files as inputs of the tool.</summary>
public class WordInputTests
{
    private const string Change = "<w:p><w:r><w:t xml:space=\"preserve\">We ask you to </w:t></w:r><w:del w:id=\"1\" w:author=\"Ines\"><w:r><w:delText>burn</w:delText></w:r></w:del>"
        + "<w:ins w:id=\"2\" w:author=\"Omar\"><w:r><w:t>cut</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> the reeds.</w:t></w:r></w:p>";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase(null, "We ask you to cut the reeds")]
    [TestCase("final", "We ask you to cut the reeds")]
    [TestCase("original", "We ask you to burn the reeds")]
    [TestCase("both", "We ask you to burncut the reeds")]
    public void Parse_TrackedChanges_AreReadInTheStateAskedFor(string? state, string expected)
    {
        string body = WordSketch.Paragraphs("3 May 2021", "Dear Mayor,") + Change + WordSketch.Paragraphs("Yours sincerely,", "Ines Varga");
        string path = _folder.Write("letter.docx", new WordSketch(body).ToBytes());
        ToolRun run = state is null ? ToolRun.Of("parse", path, "--format", "json") : ToolRun.Of("parse", path, "--format", "json", "--revisions", state);
        Assert.That(run.Code, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.Contain(expected));
    }

    [Test]
    public void Parse_UnknownState_IsWrongUsage() =>
        Assert.That(ToolRun.Of("parse", _folder.Write("letter.docx", new WordSketch("").ToBytes()), "--revisions", "latest").Code, Is.EqualTo(ExitCode.Usage));

    [TestCase("", "Word 97 to 2003", ".docx")]
    [TestCase("EncryptedPackage", "encrypted Office document", "password")]
    public void Parse_FormOfOlderOrLockedFiles_SaysWhatToDo(string stream, string found, string advice)
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes(stream)];
        ToolRun run = ToolRun.Of("parse", _folder.Write("letter.docx", bytes));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        Assert.That(run.Errors, Does.Contain(found).And.Contain(advice));
    }

    [Test]
    public void Parse_CutOffWordFile_IsUnreadableAndTheOthersAreDone()
    {
        byte[] bytes = new WordSketch(WordSketch.Paragraphs("Dear Mayor,", "We ask you to cut the reeds.", "Yours sincerely,", "Ines Varga")).ToBytes();
        ToolRun run = ToolRun.Of("parse", _folder.Write("cut.docx", bytes[..^100]), _folder.Write("whole.docx", bytes));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Unreadable));
        Assert.That(run.Errors, Does.Contain("cut.docx"));
        Assert.That(run.Output, Does.Contain("whole.docx"));
    }
}
