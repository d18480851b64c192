using System.Text;
using LetterAnalysis.Text;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Text;

public class SourceTextTests
{
    [TestCase("utf-8", true)]
    [TestCase("utf-8", false)]
    [TestCase("utf-16", true)]
    [TestCase("utf-16BE", true)]
    [TestCase("utf-16", false)]
    [TestCase("utf-16BE", false)]
    [TestCase("utf-32", true)]
    public void Decode_EncodingWithOrWithoutMark_ReadsTheSameText(string encodingName, bool mark)
    {
        Encoding encoding = Encoding.GetEncoding(encodingName);
        const string text = "Dear Minister Grünwald,\nwe write about the canal.";
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        Assert.That(SourceText.Decode(bytes, "letter.txt").Content, Is.EqualTo(text));
    }

    [Test]
    public void Decode_Windows1252_ReadsItAndSaysSo()
    {
        byte[] bytes = [.. "Mit freundlichen Gr"u8, 0xFC, 0xDF, 0x96];
        SourceText source = SourceText.Decode(bytes, "brief.txt");
        Assert.That(source.Content, Is.EqualTo("Mit freundlichen Grüß–"));
        Assert.That(source.Diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "TXT001" }));
    }

    [Test]
    public void Decode_BinaryData_NamesFileFoundAndExpected()
    {
        byte[] bytes = [0x50, 0x4B, 3, 4, 0, 0, 1, 2, 5, 6, 7, 0, 0, 1];
        LetterFormatException? error = Assert.Throws<LetterFormatException>(() => SourceText.Decode(bytes, "photo.bin"));
        Assert.That(error!.Message, Does.StartWith("photo.bin: binary data").And.Contain("expected text in UTF-8"));
    }

    [Test]
    public void GetLinePosition_AllKindsOfLineEnds_CountsEachOnce()
    {
        SourceText source = SourceText.From("a\r\nb\rc\nd");
        Assert.That(source.LineCount, Is.EqualTo(4));
        Assert.That(source.GetLinePosition(0), Is.EqualTo(new LinePosition(1, 1)));
        Assert.That(source.GetLinePosition(3), Is.EqualTo(new LinePosition(2, 1)));
        Assert.That(source.GetLinePosition(5), Is.EqualTo(new LinePosition(3, 1)));
        Assert.That(source.GetLinePosition(8), Is.EqualTo(new LinePosition(4, 2)));
    }

    [Test]
    public void Sha256_OfBytes_IsThatOfTheFile()
    {
        SourceText source = SourceText.Decode("abc"u8.ToArray(), "abc.txt");
        Assert.That(source.Sha256, Is.EqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    [TestCase("letter.md", "text/markdown")]
    [TestCase("letter.TXT", "text/plain")]
    [TestCase("letter", "text/plain")]
    [TestCase("letter.pdf", "application/pdf")]
    public void From_Name_TellsTheMediaType(string name, string expected) => Assert.That(SourceText.From("", name).MediaType, Is.EqualTo(expected));
}
