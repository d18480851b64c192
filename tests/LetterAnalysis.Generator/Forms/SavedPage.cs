using MimeKit;
using MimeKit.Utils;

namespace LetterAnalysis.Generator.Forms;

/// <summary>Pages as browsers save them in one file.</summary>
internal static class SavedPage
{
    public static byte[] Of(byte[] html)
    {
        var page = new MimePart("text", "html") { Content = new MimeContent(new MemoryStream(html)), ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        page.ContentType.Charset = "utf-8";
        var picture = new MimePart("image", "png") { Content = new MimeContent(new MemoryStream([1, 2, 3])), ContentTransferEncoding = ContentEncoding.Base64 };
        var related = new MultipartRelated { Boundary = "----page" };
        related.Add(page);
        related.Add(picture);
        var message = new MimeMessage { Subject = "Saved page", Body = related, MessageId = "1@letters.example", Date = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero) };
        message.Headers.Add("Snapshot-Content-Location", "https://letters.example/");
        foreach (MimeEntity part in related) part.ContentId = MimeUtils.GenerateMessageId("letters.example");
        using var bytes = new MemoryStream();
        message.WriteTo(bytes);
        return bytes.ToArray();
    }
}
