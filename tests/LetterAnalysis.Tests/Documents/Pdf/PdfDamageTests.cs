using LetterAnalysis.Documents;
using LetterAnalysis.Reading;
using NUnit.Framework;
using static LetterAnalysis.Tests.Documents.Pdf.PdfSketch;

namespace LetterAnalysis.Tests.Documents.Pdf;

/// <summary>Files without text, damaged, locked or too large.</summary>
public class PdfDamageTests
{
    private static string[] Ids(Document document) => [.. document.Diagnostics.Select(diagnostic => diagnostic.Id)];

    [Test]
    public void Read_Picture_AsksForTextRecognition()
    {
        Document document = new PdfSketch().Raw("q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u00ff EI Q\n").Read();
        Assert.That(document.Blocks, Is.Empty);
        Assert.That(document.Diagnostics.Single().Message, Does.Contain("OCR"));
    }

    [Test]
    public void Read_EncryptedFile_IsRefusedWithAdvice()
    {
        string hash = new('0', 64);
        var sketch = new PdfSketch().Lines(Left, "Dear Mayor,").Trailer($"/ID[<{hash[..32]}><{hash[..32]}>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O<{hash}>/U<{hash}>>>");
        var error = Assert.Throws<LetterFormatException>(() => sketch.Read());
        Assert.That(error!.Message, Does.Contain("letter.pdf").And.Contain("password"));
    }

    [TestCase(9)]
    [TestCase(400)]
    public void Read_CutOffFile_IsReadOrRefused(int length)
    {
        byte[] bytes = new PdfSketch().Lines(Left, "Dear Mayor,").ToBytes();
        try
        {
            Assert.That(Read(bytes[..length]).Blocks, Is.Empty);
        }
        catch (LetterFormatException error)
        {
            Assert.That(error.Message, Does.Contain("letter.pdf"));
        }
    }

    [Test]
    public void Read_PagesBeyondTheLimit_AreLeftOutAndReported()
    {
        Document document = new PdfSketch().Lines(Left, "Dear Mayor,").Page().Lines(Left, "Yours truly,").Read(new DocumentReaderOptions { MaxPages = 1 });
        Assert.That(document.Blocks.Single().Text, Is.EqualTo("Dear Mayor,"));
        Assert.That(Ids(document), Is.EqualTo((string[])["PDF004"]));
    }

    [Test]
    public void Read_TextBeyondTheLimit_IsLeftOutAndReported()
    {
        Document document = new PdfSketch().Lines(Left, "Dear Mayor,").Skip().Lines(Left, "We ask you to keep the reeds along the lower river.").Read(new DocumentReaderOptions { MaxTextLength = 20 });
        Assert.That(document.Blocks.Single().Text, Is.EqualTo("Dear Mayor,"));
        Assert.That(Ids(document), Is.EqualTo((string[])["DOC001"]));
    }

    [Test]
    public void Read_TenThousandPages_EndsWithinTheLimit()
    {
        var sketch = new PdfSketch();
        for (int i = 1; i < 10_000; i++) sketch.Page();
        Document document = sketch.Lines(Left, "Dear Mayor,").Read(new DocumentReaderOptions { MaxPages = 50 });
        Assert.That(Ids(document), Does.Contain("PDF004"));
    }
}
