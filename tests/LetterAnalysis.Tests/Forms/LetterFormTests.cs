using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using LetterAnalysis.Generator.Forms;
using LetterAnalysis.Reading;
using MimeKit;
using NUnit.Framework;
using UglyToad.PdfPig;

namespace LetterAnalysis.Tests.Forms;

/// <summary>The forms of the samples are what programs of their kind make.</summary>
public class LetterFormTests
{
    [TestCaseSource(typeof(SampleLetters), nameof(SampleLetters.Names))]
    public void Make_AnySample_IsToldByItsContent(string sample)
    {
        foreach (LetterForm form in LetterForm.All)
        {
            if (form.Of(sample) is { } file) Assert.That(file.MediaType, Is.EqualTo(SourceFile.MediaTypeOfName(form.Ending)), form.Name);
        }
    }

    [TestCaseSource(typeof(SampleLetters), nameof(SampleLetters.Names))]
    public void Make_Word_FollowsTheSchema(string sample)
    {
        foreach (bool counted in (bool[])[true, false])
        {
            using var stream = new MemoryStream(WordForm.Make(SampleForms.Read(sample), counted, linesAsParagraphs: !counted));
            using var word = WordprocessingDocument.Open(stream, isEditable: false);
            Assert.That(new OpenXmlValidator().Validate(word).Select(error => $"{error.Path?.XPath}: {error.Description}"), Is.Empty);
        }
    }

    [Test]
    public void Make_Pdf_HasPagesWithHeaderAndNumber()
    {
        byte[]? bytes = PdfForm.Make(SampleForms.Read("harbour-2021.txt"), "Harbour air");
        using PdfDocument? pdf = bytes is null ? null : PdfDocument.Open(bytes);
        if (pdf is null) Assert.Ignore("No font at hand has the letter's characters.");
        Assert.That(pdf!.NumberOfPages, Is.GreaterThan(1));
        Assert.That(pdf.GetPage(2).Text, Does.Contain("Harbour air").And.Contain("Page 2"));
    }

    [Test]
    public void Make_MailWithHtml_CarriesBothBodies()
    {
        using var stream = new MemoryStream(MailForm.Make(SampleForms.Read("open-schools.txt"), withHtml: true));
        MimeMessage message = MimeMessage.Load(stream);
        Assert.That(message.HtmlBody, Does.Contain("<ol type=\"1\" start=\"9\">"));
        Assert.That(message.TextBody, Does.Contain("9. African Forum for Rural Pedagogy, Kenya"));
    }
}
