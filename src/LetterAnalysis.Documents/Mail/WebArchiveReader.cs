using LetterAnalysis.Documents.Web;
using LetterAnalysis.Reading;
using MimeKit;

namespace LetterAnalysis.Documents.Mail;

/// <summary>Reads web pages that a browser saved with all their parts in one file (MHTML): the page itself, without its pictures and frames.</summary>
internal sealed class WebArchiveReader(DocumentReaderOptions options) : DocumentReader
{
    private static readonly string? MediaType = SourceFile.MediaTypeOfName(".mhtml");

    public override bool CanRead(string mediaType) => mediaType == MediaType;

    public override Document Read(SourceFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        MimeMessage archive = MailParser.Parse(file, options, cancellationToken);
        var builder = new DocumentBuilder(file, options.MaxTextLength);
        TextPart? page = archive.BodyParts.OfType<TextPart>().FirstOrDefault(static part => part.IsHtml);
        if (page is null || MailParser.Decode(page, options.MaxUnpackedLength, cancellationToken) is not { } bytes)
        {
            throw new LetterFormatException(file.Name, "in it", found: "no page", expected: "a part of type text/html", advice: "Save the page again as HTML.");
        }
        string html = page.ContentType.Charset is { Length: > 0 } charset && PageDecoder.Find(charset) is { } encoding
            ? encoding.GetString(bytes) : PageDecoder.Decode(new SourceFile(bytes, file.Name, "text/html"), builder);
        HtmlReader.Read(html, file.Name, builder, options, quotesAreFurniture: false, cancellationToken);
        return builder.Build(cancellationToken);
    }
}
