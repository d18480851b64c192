using System.IO.Compression;
using System.Text;
using LetterAnalysis.Documents;
using LetterAnalysis.Reading;
using NUnit.Framework;
using static LetterAnalysis.Tests.Documents.Word.WordSketch;

namespace LetterAnalysis.Tests.Documents.Word;

/// <summary>Files that are damaged, too large or made to harm.</summary>
public class WordDamageTests
{
    [Test]
    public void Read_CutOffFile_SaysSo()
    {
        byte[] bytes = new WordSketch(Paragraphs("Dear Mayor,")).ToBytes();
        var error = Assert.Throws<LetterFormatException>(() => Read(bytes[..(bytes.Length / 2)]));
        Assert.That(error!.Message, Does.Contain("letter.docx").And.Contain("damaged"));
    }

    [Test]
    public void Read_DamagedXml_KeepsWhatStandsBeforeIt()
    {
        Document document = new WordSketch(Paragraphs("Dear Mayor,", "We write.") + "<w:p><w:r><w:t>cut</w:r>").Read();
        Assert.That(document.Blocks.Select(block => block.Text), Is.EqualTo((string[])["Dear Mayor,", "We write."]));
        Assert.That(document.Diagnostics.Single().Message, Does.StartWith("/word/document.xml, line 3, column "));
    }

    [Test]
    public void Read_DamagedPartBesideTheText_IsReportedAndLeftOut()
    {
        Document document = new WordSketch(Paragraphs("Dear Mayor,")).With("styles", "<w:style").With("numbering", "<w:num></w:nun>").Read();
        Assert.That(document.Blocks.Single().Text, Is.EqualTo("Dear Mayor,"));
        Assert.That(document.Diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo((string[])["WRD001", "WRD001"]));
    }

    [Test]
    public void Read_MissingParts_AreDoneWithout()
    {
        Document document = new WordSketch(Item("Reeds", 4) + "<w:p><w:r><w:t>Swans</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>").Related("styles", "styles", "styles.xml").Read();
        Assert.That(document.Blocks.Select(block => block.Text), Is.EqualTo((string[])["Reeds", "Swans"]));
    }

    [Test]
    public void Read_EntitiesThatGrow_AreRefused()
    {
        const string laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        Assert.Throws<LetterFormatException>(() => new WordSketch(Paragraphs("&c;"), head: laughs).Read());
    }

    [Test]
    public void Read_ArchiveThatUnpacksToTooMuch_IsRefused()
    {
        byte[] bytes = new WordSketch(Paragraphs(new string('a', 3_000_000))).ToBytes();
        Assert.That(bytes, Has.Length.LessThan(100_000));
        var error = Assert.Throws<LetterFormatException>(() => Read(bytes, new DocumentReaderOptions { MaxUnpackedLength = 1_000_000 }));
        Assert.That(error!.Message, Does.Contain("MaxUnpackedLength"));
    }

    [Test]
    public void Read_TextBeyondTheLimit_IsLeftOutAndReported()
    {
        Document document = new WordSketch(Paragraphs("Dear Mayor,", new string('a', 100))).Read(new DocumentReaderOptions { MaxTextLength = 50 });
        Assert.That(document.Blocks.Single().Text, Is.EqualTo("Dear Mayor,"));
        Assert.That(document.Diagnostics.Single().Id, Is.EqualTo("DOC001"));
    }

    [TestCase(300)]
    [TestCase(100_000)]
    public void Read_DeepNesting_IsCutAndReported(int depth)
    {
        string deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", depth)) + Paragraphs("Deep") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", depth));
        Document document = new WordSketch(Paragraphs("Dear Mayor,") + deep + Paragraphs("Yours")).Read();
        Assert.That(document.Blocks.Select(block => block.Text), Is.EqualTo((string[])["Dear Mayor,", "Yours"]));
        Assert.That(document.Diagnostics.Single().Id, Is.EqualTo("WRD002"));
    }

    [Test]
    public void Read_BlockWithTooManyElements_IsLeftOutAndReported()
    {
        string huge = $"<w:p>{string.Concat(Enumerable.Repeat("<w:r/>", 1_000_001))}</w:p>";
        Document document = new WordSketch(Paragraphs("Dear Mayor,") + huge + huge + Paragraphs("Yours")).Read();
        Assert.That(document.Blocks.Select(block => block.Text), Is.EqualTo((string[])["Dear Mayor,", "Yours"]));
        Assert.That(document.Diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo((string[])["WRD004", "WRD004"]));
    }

    [TestCase("<w:r><w:t xml:space=\"preserve\">    </w:t></w:r>", "", 60_000)]
    [TestCase("<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t><w:br/></w:r><w:r><w:t>y</w:t><w:br/></w:r>", "", 20_000)]
    [TestCase("<w:commentRangeStart w:id=\"#\"/>", "<w:r><w:t>x</w:t><w:br/></w:r>", 10_000)]
    [TestCase("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "</w:p><w:p>", 60_000)]
    [TestCase("<w:r><w:footnoteReference w:id=\"#\"/></w:r>", "", 60_000)]
    public void Read_ManyOfAKind_EndsSoon(string first, string then, int times)
    {
        string numbered = string.Concat(Enumerable.Range(0, times).Select(i => first.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        var sketch = new WordSketch($"<w:p>{numbered}{string.Concat(Enumerable.Repeat(then, times))}</w:p>");
        Assert.That(() => sketch.Read(), Throws.Nothing);
    }

    [Test]
    public void Read_LinkThatIsNoAddress_DoesNotStopTheReading()
    {
        const string body = "<w:p><w:hyperlink r:id=\"bad\"><w:r><w:t>Our page</w:t></w:r></w:hyperlink></w:p>";
        Document document = new WordSketch(body).Related("bad", "hyperlink", "http://[reeds", isExternal: true).Read();
        Assert.That(document.Blocks.Single().Text, Is.EqualTo("Our page"));
    }

    [Test]
    public void Read_ManyParagraphs_AreAllRead()
    {
        string body = string.Concat(Enumerable.Repeat(Paragraphs("The reeds."), 20_000));
        Assert.That(new WordSketch(body).Read().Blocks, Has.Length.EqualTo(20_000));
    }

    [Test]
    public void Read_StylesBasedOnEachOther_End()
    {
        const string styles = "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>";
        Assert.That(new WordSketch("<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>Reeds</w:t></w:r></w:p>").With("styles", styles).Lines(), Is.EqualTo((string[])["Reeds"]));
    }

    [Test]
    public void Read_ValuesOfTheWrongKind_CountAsMissing()
    {
        const string body = "<w:p><w:pPr><w:outlineLvl w:val=\"high\"/><w:numPr><w:ilvl w:val=\"x\"/><w:numId w:val=\"99999999999\"/></w:numPr><w:spacing w:after=\"wide\" w:before=\"-\"/></w:pPr>"
            + "<w:r><w:rPr><w:b w:val=\"perhaps\"/><w:vertAlign w:val=\"up\"/></w:rPr><w:t>Reeds</w:t><w:footnoteReference w:id=\"one\"/></w:r></w:p>";
        Assert.That(new WordSketch(body).Lines(), Is.EqualTo((string[])["Reeds"]));
    }

    [TestCase("letter.docm", "application/vnd.ms-word.document.macroEnabled.main+xml")]
    [TestCase("letter.dotx", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")]
    [TestCase("letter.dotm", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")]
    [TestCase("letter.txt", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")]
    public void Read_OtherKindsOfWordFile_AreRead(string name, string mainType) =>
        Assert.That(Read(new WordSketch(Paragraphs("Dear Mayor,"), mainType).ToBytes(), name: name).Blocks.Single().Text, Is.EqualTo("Dear Mayor,"));

    [Test]
    public void Read_StrictForm_IsRead()
    {
        byte[] bytes = new WordSketch(Item("Reeds", 1)).With("numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>").ToBytes();
        Block block = Read(Strict(bytes)).Blocks.Single();
        Assert.That((block.Marker, block.Text), Is.EqualTo(("1)", "Reeds")));
    }

    /// <summary>The same file with the names that ISO gave to the strict form.</summary>
    private static byte[] Strict(byte[] bytes)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in zip.Entries)
            {
                using Stream part = entry.Open();
                string text = new StreamReader(part, Encoding.UTF8).ReadToEnd()
                    .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)
                    .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);
                part.SetLength(0);
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return stream.ToArray();
    }
}
