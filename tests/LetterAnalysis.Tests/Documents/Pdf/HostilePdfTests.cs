using LetterAnalysis.Documents;
using LetterAnalysis.Documents.Pdf;
using LetterAnalysis.Reading;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Documents.Pdf;

public class HostilePdfTests
{
    private const string Greeting = "BT /F1 12 Tf 72 700 Td (Dear Minister,) Tj ET";

    [Test]
    public void Read_OneLine_GivesItWithItsPlace()
    {
        Document document = Read(SketchedPdf.Make(Greeting));
        Assert.That(document.Blocks.Single().Text, Is.EqualTo("Dear Minister,"));
        Assert.That(document.Blocks.Single().Origin, Is.EqualTo("page 1, line 1"));
    }

    [Test]
    public void Read_StreamThatUnpacksToALot_IsLeftOutAndReported()
    {
        byte[] bomb = SketchedPdf.Make(static stream =>
        {
            byte[] blanks = [.. Enumerable.Repeat((byte)' ', 1 << 20)];
            for (int i = 0; i < 64; i++) stream.Write(blanks);
        });
        Assert.That(bomb, Has.Length.LessThan(100_000));
        Document document = Read(bomb);
        Assert.That(document.Blocks, Is.Empty);
        Assert.That(document.Diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain("PDF007"));
    }

    [Test]
    public void Read_MoreThanIsUnpackedOfAll_IsLeftOutAndReported()
    {
        Document document = Read(SketchedPdf.Make(Greeting), new DocumentReaderOptions { MaxUnpackedLength = 10 });
        Assert.That(document.Blocks, Is.Empty);
        Assert.That(document.Diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain("PDF007"));
    }

    [TestCase("/X Do", true)]
    [TestCase("/X Do", false)]
    [TestCase("/X Do /X Do", true)]
    public void Read_FormThatDrawsItself_IsRefused(string operators, bool packs) =>
        Assert.That(() => Read(SketchedPdf.Make(operators, packs: packs)), Throws.TypeOf<LetterFormatException>().With.Message.Contains("draws itself"));

    [Test]
    public void Read_PageTreeThatHoldsItself_Ends() => Assert.DoesNotThrow(() => Read(SketchedPdf.Make(Greeting, "2 0 R 3 0 R")));

    [Test]
    public void Read_DeepArrays_LeavesThePageOut() =>
        Assert.That(Read(SketchedPdf.Make(new string('[', 100_000))).Diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain("PDF002"));

    [Test]
    public void Read_NoPdfBehindItsHeader_IsRefused() =>
        Assert.That(() => Read("%PDF-1.7 and no more"u8.ToArray()), Throws.TypeOf<LetterFormatException>());

    [Test]
    public void FontOutlines_TrueTypeFont_HasNoPlacesOfOutlinesLeft()
    {
        byte[] font = [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, .. "loca"u8, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 4, 9, 9, 9, 9, 7];
        Memory<byte> emptied = FontOutlines.Drop(font);
        Assert.That(emptied[28..].ToArray(), Is.EqualTo(new byte[] { 0, 0, 0, 0, 7 }));
        Assert.That(font[28], Is.EqualTo(9), "the file itself stays as it is");
    }

    private static Document Read(byte[] bytes, DocumentReaderOptions? options = null) =>
        DocumentReaders.Create(options ?? DocumentReaderOptions.Default).First(reader => reader.CanRead("application/pdf"))
            .Read(new SourceFile(bytes, "letter.pdf"), default);
}
