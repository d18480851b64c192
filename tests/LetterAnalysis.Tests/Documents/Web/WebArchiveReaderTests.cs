using System.Text;
using LetterAnalysis.Documents;
using LetterAnalysis.Generator.Forms;
using LetterAnalysis.Reading;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Documents.Web;

public class WebArchiveReaderTests
{
    private static readonly LetterAnalyzer Analyzer = new(new LetterAnalyzerOptions { Readers = DocumentReaders.All });

    [TestCase("page.mhtml")]
    [TestCase("page.txt")]
    public void Parse_SavedPage_IsReadAsThePage(string name)
    {
        byte[] html = Encoding.UTF8.GetBytes("<p>Dear Minister,</p><p>We urge you to open the weir at Wend — now.</p><p>Yours faithfully,</p><p>Ana Ré</p>");
        ParsedSource parsed = Analyzer.Parse(new SourceFile(SavedPage.Of(html), name));
        Assert.That(parsed.Source.MediaType, Is.EqualTo("multipart/related"));
        Assert.That(parsed.Letters.Select(letter => letter.Salutation?.Text), Is.EqualTo(new[] { "Dear Minister," }));
        Assert.That(parsed.Source.Content, Does.Contain("Wend — now"));
    }

    [Test]
    public void Parse_ArchiveWithoutPage_IsRefused() =>
        Assert.That(() => Analyzer.Parse(new SourceFile(Encoding.UTF8.GetBytes("From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: text/css\n\nb{}"), "x.mht")),
            Throws.InstanceOf<LetterFormatException>().With.Message.Contains("text/html"));
}
