using System.Text;
using LetterAnalysis.Documents;
using LetterAnalysis.Reading;
using MimeKit;
using NUnit.Framework;

namespace LetterAnalysis.Tests.Documents.Mail;

public class EmailReaderTests
{
    private const string Letter = "Dear Minister,\n\nWe urge you to open the weir at Wend before the end of May.\n\nYours faithfully,\n\nAna Ré\n";

    private static readonly LetterAnalyzer Analyzer = new(new LetterAnalyzerOptions { Readers = DocumentReaders.All });

    private static ParsedSource Parse(MimeMessage message)
    {
        using var bytes = new MemoryStream();
        message.WriteTo(bytes);
        return Analyzer.Parse(new SourceFile(bytes.ToArray(), "letter.eml"));
    }

    private static ParsedSource Parse(string message) => Analyzer.Parse(new SourceFile(Encoding.UTF8.GetBytes(message.ReplaceLineEndings("\r\n")), "letter.eml"));

    private static MimeMessage Message(string subject = "The weir") => new(
        [new MailboxAddress("Ana Ré", "ana@river.example")], [new MailboxAddress("Office", "office@gov.example"), new MailboxAddress("", "press@gov.example")], subject, new TextPart("plain"))
    {
        Date = new DateTimeOffset(2021, 3, 4, 23, 30, 0, TimeSpan.FromHours(9)),
        MessageId = "1@river.example",
    };

    private static string[] Furniture(ParsedSource parsed) => [.. parsed.Document.Blocks.Where(block => block.IsFurniture).Select(block => block.Text)];

    [Test]
    public void Parse_Header_IsFactsAndDatesTheLetter()
    {
        MimeMessage message = Message();
        message.Cc.Add(new MailboxAddress("", "copy@gov.example"));
        message.Bcc.Add(new MailboxAddress("", "list@river.example"));
        message.Body = new TextPart("plain") { Text = Letter };
        ParsedSource parsed = Parse(message);
        Assert.That(parsed.Document.Facts.Select(fact => $"{fact.Kind} {fact.Value}"), Is.EqualTo(new[]
        {
            "From Ana Ré <ana@river.example>", "To Office <office@gov.example>", "To press@gov.example", "Cc copy@gov.example", "Bcc list@river.example",
            "Date 4 March 2021, 23:30 +09:00", "Title The weir",
        }));
        Letter letter = parsed.Letters.Single();
        Assert.That((letter.Date?.Iso, letter.Date?.Origin, letter.Subject?.Text, letter.Salutation?.Text), Is.EqualTo(("2021-03-04", DateOrigin.Metadata, "The weir", "Dear Minister,")));
        Assert.That(parsed.Source[letter.Date!.Span], Is.EqualTo("4 March 2021"));
    }

    [Test]
    public void Parse_HtmlAndText_ReadsTheHtml()
    {
        MimeMessage message = Message();
        message.Body = new MultipartAlternative { new TextPart("plain") { Text = "See the page." }, new TextPart("html") { Text = "<p>Dear Minister,</p><ol><li>open the weir;<li>pay.</ol>" } };
        Assert.That(Parse(message).Document.Blocks.Where(block => block.Kind != BlockKind.Markup).Select(block => block.Marker), Is.EqualTo(new[] { null, "1.", "2." }));
    }

    [Test]
    public void Parse_Answer_QuotesAreFurniture()
    {
        MimeMessage message = Message("Re: The weir");
        message.Body = new TextPart("plain") { Text = "Thank you, we will look into it.\n\nOn Thu, 4 Mar 2021, Ana Ré wrote:\n> Dear Minister,\n>\n> We urge you.\n" };
        Assert.That(Furniture(Parse(message)), Has.Member("On Thu, 4 Mar 2021, Ana Ré wrote:").And.Member("> Dear Minister,").And.No.Member("Thank you, we will look into it."));
    }

    [TestCase("Re: The weir", true)]
    [TestCase("Fwd: The weir", false)]
    [TestCase("WG: The weir", false)]
    public void Parse_MessageBelow_IsFurnitureUnlessItIsPassedOn(string subject, bool isFurniture)
    {
        MimeMessage message = Message(subject);
        message.Body = new TextPart("plain") { Text = "Please see below.\n\n-----Original Message-----\nFrom: Ana Ré\nSent: Thursday\nTo: Office\nSubject: The weir\n\n" + Letter };
        ParsedSource parsed = Parse(message);
        Assert.That(Furniture(parsed).Any(line => line.StartsWith("Dear", StringComparison.Ordinal)), Is.EqualTo(isFurniture));
        Assert.That(parsed.Letters, Has.Length.EqualTo(isFurniture ? 0 : 1));
    }

    [Test]
    public void Parse_QuoteOfAMailProgram_IsFurniture()
    {
        MimeMessage message = Message("Re: The weir");
        message.Body = new TextPart("html") { Text = "<p>Thank you.</p><div class=gmail_quote><p>Dear Minister,</p><p>We urge you to open the weir.</p></div>" };
        Assert.That(Furniture(Parse(message)), Is.EqualTo(new[] { "Dear Minister,", "We urge you to open the weir." }));
    }

    [TestCase("Re: The weir", true)]
    [TestCase("Fwd: The weir", false)]
    public void Parse_MessageBelowInHtml_IsFurnitureUnlessItIsPassedOn(string subject, bool isFurniture)
    {
        MimeMessage message = Message(subject);
        message.Body = new TextPart("html")
        {
            Text = "<p class=MsoNormal>Please see below.</p><div><p><b>From:</b> Ana Ré<br><b>Sent:</b> Thursday<br><b>To:</b> Office<br><b>Subject:</b> The weir</p></div>"
                + "<p>Dear Minister,</p><p>We urge you to open the weir at Wend before the end of May.</p><p>Yours faithfully,</p>",
        };
        Assert.That(Furniture(Parse(message)).Contains("Dear Minister,"), Is.EqualTo(isFurniture));
    }

    [Test]
    public void Parse_NotesOfAnAttachedPage_AreNotes()
    {
        MimeMessage message = Message();
        message.Body = new Multipart("mixed")
        {
            new MimePart("text", "html") { FileName = "letter.html", Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(
                "<html><p>" + Letter.Replace("\n\n", "<p>", StringComparison.Ordinal) + "<p>Fen Trust<p>Bog Trust<p id=fn1><sup>1</sup> Minutes of the Council of May."))) },
        };
        Assert.That(Parse(message).Letters.Single().Sections.Select(section => section.Kind), Has.Member(SectionKind.Notes));
    }

    [Test]
    public void Parse_AttachedLetter_IsReadAsAFileOfItsKind()
    {
        MimeMessage message = Message();
        var body = new Multipart("mixed") { new TextPart("plain") { Text = "Please find our letter attached." } };
        body.Add(new MimePart("application", "octet-stream") { FileName = "C:\\x\\letter.html", Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes("<html><p>" + Letter.Replace("\n\n", "<p>", StringComparison.Ordinal)))) });
        body.Add(new MimePart("image", "png") { FileName = "logo.png", Content = new MimeContent(new MemoryStream([1, 2])) });
        message.Body = body;
        ParsedSource parsed = Parse(message);
        Letter letter = parsed.Letters.Single();
        Assert.That(letter.Salutation?.Text, Is.EqualTo("Dear Minister,"));
        Assert.That(parsed.Source.GetOrigin(letter.Salutation!.Span.Start), Does.StartWith("attachment letter.html, p "));
        Assert.That(parsed.Document.Facts.Where(fact => fact.Kind == DocumentFactKind.Attachment).Select(fact => fact.Value), Is.EqualTo(new[] { "letter.html", "logo.png" }));
    }

    [Test]
    public void Parse_AttachedMessage_IsReadToo()
    {
        MimeMessage inner = Message("Inner");
        inner.Body = new TextPart("plain") { Text = Letter };
        MimeMessage message = Message("Fwd: Inner");
        message.Body = new Multipart("mixed") { new TextPart("plain") { Text = "For you." }, new MessagePart { Message = inner } };
        Assert.That(Parse(message).Letters.Single().Salutation?.Text, Is.EqualTo("Dear Minister,"));
    }

    [Test]
    public void Parse_FlowedText_IsUnwrapped() =>
        Assert.That(Parse("""
            From: a@b.example
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8; format=flowed

            Dear all,

            we ask 
            you to 
            stay.
            """).Document.Blocks[^1].Text, Is.EqualTo("we ask you to stay."));

    [Test]
    public void Parse_KoreanCharset_IsDecoded()
    {
        byte[] body = CodePagesEncodingProvider.Instance.GetEncoding(949)!.GetBytes("대통령님께,");
        byte[] message = [.. "From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=euc-kr\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"u8, .. body];
        Assert.That(Analyzer.Parse(new SourceFile(message, "x.eml")).Source.Content, Does.EndWith("대통령님께,"));
    }

    [TestCase("From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!!!\n")]
    [TestCase("MIME-Version: 1.0\nFrom: \n\n")]
    public void Parse_BrokenMessage_IsReadAsFarAsItGoes(string message) => Assert.That(() => Parse(message), Throws.Nothing);
}
