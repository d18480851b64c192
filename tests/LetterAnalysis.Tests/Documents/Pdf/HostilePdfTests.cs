using LetterAnalysis.Documents;
using LetterAnalysis.Documents.Pdf;
using LetterAnalysis.Reading;
using NUnit.Framework;
using static LetterAnalysis.Tests.Documents.Pdf.PdfSketch;

namespace LetterAnalysis.Tests.Documents.Pdf;

public class HostilePdfTests
{
    /// <summary>As many as a number of the largest size has.</summary>
    private const string Zeros = "0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000";

    private const string Greeting = "BT /F1 12 Tf 72 700 Td (Dear Minister,) Tj ET";

    [Test]
    public void Read_OneLine_GivesItWithItsPlace()
    {
        Document document = new PdfSketch().Raw(Greeting).Packed().Read();
        Assert.That(document.Blocks.Single().Text, Is.EqualTo("Dear Minister,"));
        Assert.That(document.Blocks.Single().Origin, Is.EqualTo("page 1, line 1"));
    }

    [Test]
    public void Read_StreamThatUnpacksToALot_IsLeftOutAndReported()
    {
        byte[] bomb = new PdfSketch().Raw(new string(' ', 16 << 20)).Packed().ToBytes();
        Assert.That(bomb, Has.Length.LessThan(100_000));
        Document document = Read(bomb);
        Assert.That(document.Blocks, Is.Empty);
        Assert.That(document.Diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain("PDF007"));
    }

    [Test]
    public void Read_MoreThanIsUnpackedOfAll_IsLeftOutAndReported()
    {
        Document document = new PdfSketch().Raw(Greeting).Packed().Read(new DocumentReaderOptions { MaxUnpackedLength = 10 });
        Assert.That(document.Blocks, Is.Empty);
        Assert.That(document.Diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain("PDF007"));
    }

    [Test]
    public void Read_PageOfUnknownOperators_IsLeftOutAndReported()
    {
        string operators = string.Concat(Enumerable.Repeat("q nonsense Q\n", 8000));
        Document document = new PdfSketch().Raw(operators + Greeting).Packed().Read();
        Assert.That(document.Blocks, Is.Empty);
        Assert.That(document.Diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain("PDF007"));
    }

    [TestCase("/X Do", true)]
    [TestCase("/X Do", false)]
    [TestCase("/X Do /X Do", true)]
    public void Read_FormThatDrawsItself_IsRefused(string operators, bool packs) =>
        Assert.That(() => (packs ? new PdfSketch().Packed() : new PdfSketch()).Raw(operators).Read(), Throws.TypeOf<LetterFormatException>().With.Message.Contains("draws itself"));

    [TestCase("1" + Zeros + " 0 0 1" + Zeros + " 72 700 Tm")]
    [TestCase("1 0 0 1 1" + Zeros + " -1" + Zeros + " Tm")]
    [TestCase("1" + Zeros + " 0 0 1" + Zeros + " 0 0 cm 1" + Zeros + " 0 0 1" + Zeros + " 72 700 Tm")]
    public void Read_GlyphsAtTheEndOfNumbers_Ends(string matrix) => Assert.DoesNotThrow(() => new PdfSketch().Raw($"BT /F1 12 Tf {matrix} (Dear Minister,) Tj ET").Read());

    [Test]
    public void Read_PageTreeThatHoldsItself_Ends() => Assert.DoesNotThrow(() => new PdfSketch().Raw(Greeting).Kids("2 0 R 7 0 R").Read());

    [Test]
    public void Read_DeepArrays_LeavesThePageOut() =>
        Assert.That(new PdfSketch().Raw(new string('[', 100_000)).Packed().Read().Diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain("PDF002"));

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
}
