using LetterAnalysis.Reading;
using MimeKit;

namespace LetterAnalysis.Generator.Forms;

/// <summary>A letter as an e-mail, with a text body alone or with an HTML body beside it.</summary>
internal static class MailForm
{
    /// <summary>The subject of every such message.</summary>
    public const string Subject = "For your attention";

    public static byte[] Make(Document document, bool withHtml)
    {
        var message = new MimeMessage { Subject = Subject, Date = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero), MessageId = "1@letters.example" };
        message.From.Add(new MailboxAddress("Campaign Desk", "desk@letters.example"));
        message.To.Add(new MailboxAddress("Front Office", "office@letters.example"));
        var body = new BodyBuilder { TextBody = TextForm.Make(document) };
        if (withHtml) body.HtmlBody = HtmlForm.Text(document, Subject);
        message.Body = body.ToMessageBody();
        if (message.Body is Multipart both) both.Boundary = "=-letters-1"; // Else a random one.
        using var stream = new MemoryStream();
        message.WriteTo(stream);
        return stream.ToArray();
    }
}
