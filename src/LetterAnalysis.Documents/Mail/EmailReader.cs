using LetterAnalysis.Documents.Web;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;
using MimeKit;

namespace LetterAnalysis.Documents.Mail;

/// <summary>
/// Reads e-mails: the header gives date, subject, sender and recipients; then the text, what it answers as furniture; then the attachments that hold text,
/// each read as a file of its kind is.
/// </summary>
/// <param name="options">Limits.</param>
/// <param name="others">The readers of attachments, besides this one.</param>
internal sealed class EmailReader(DocumentReaderOptions options, IReadOnlyList<DocumentReader> others) : DocumentReader
{
    private const int MostNestedMessages = 8;

    private static readonly string? MediaType = SourceFile.MediaTypeOfName(".eml");

    public override bool CanRead(string mediaType) => mediaType == MediaType;

    public override Document Read(SourceFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        MimeMessage message = MailParser.Parse(file, options, cancellationToken);
        return Read(message, file, depth: 0, cancellationToken);
    }

    private Document Read(MimeMessage message, SourceFile file, int depth, CancellationToken cancellationToken)
    {
        var builder = new DocumentBuilder(file, options.MaxTextLength);
        MailHeader.Add(message, builder);
        AddBody(message, file, builder, cancellationToken);
        foreach (MimeEntity part in message.BodyParts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (builder.IsFull) break;
            if (part is MessagePart { Message: { } inner })
            {
                if (depth == MostNestedMessages) builder.AddDiagnostic("EML003", DiagnosticSeverity.Warning, "Messages are nested too deeply; the innermost were left out.");
                else builder.Add(Read(inner, file, depth + 1, cancellationToken), "attached message");
            }
            else if (part is MimePart { FileName.Length: > 0 } attached && !IsShown(attached, message))
            {
                AddAttachment(attached, builder, cancellationToken);
            }
        }
        return builder.Build(cancellationToken);
    }

    /// <summary>The text of the message itself: the HTML form where there is one, since it tells paragraphs from lines.</summary>
    private void AddBody(MimeMessage message, SourceFile file, DocumentBuilder builder, CancellationToken cancellationToken)
    {
        if (BodyOf(message) is not { } body) return;
        string text = TextOf(body, builder, cancellationToken);
        bool isForward = MailQuotes.IsForward(message.Subject);
        if (body.IsHtml) MailPage.Add(text, file, isForward, builder, options, cancellationToken);
        else MailText.Add(text, body.IsFlowed, isForward, builder, cancellationToken);
    }

    private static TextPart? BodyOf(MimeMessage message)
    {
        TextPart? plain = null;
        foreach (TextPart part in message.BodyParts.OfType<TextPart>())
        {
            if (part.IsAttachment) continue;
            if (part.IsHtml) return part;
            if (part.IsPlain) plain ??= part;
        }
        return plain;
    }

    /// <summary>True for the parts that the message shows as its own text.</summary>
    private static bool IsShown(MimePart part, MimeMessage message) => !part.IsAttachment && (part == BodyOf(message) || part.ContentType.IsMimeType("image", "*"));

    private string TextOf(TextPart part, DocumentBuilder builder, CancellationToken cancellationToken)
    {
        if (MailParser.Decode(part, options.MaxUnpackedLength, cancellationToken) is not { } bytes)
        {
            builder.AddDiagnostic("EML001", DiagnosticSeverity.Warning, "The text of the message can't be decoded, or is too long.");
            return "";
        }
        if (part.ContentType.Charset is { Length: > 0 } charset && PageDecoder.Find(charset) is { } encoding and not System.Text.UTF8Encoding) return encoding.GetString(bytes);
        try
        {
            return SourceText.Decode(bytes, "message").Content;
        }
        catch (LetterFormatException)
        {
            builder.AddDiagnostic("EML001", DiagnosticSeverity.Warning, "The text of the message is not text.");
            return "";
        }
    }

    private void AddAttachment(MimePart part, DocumentBuilder builder, CancellationToken cancellationToken)
    {
        string name = Path.GetFileName(part.FileName!.Replace('\\', '/'));
        builder.AddFact(DocumentFactKind.Attachment, name);
        if (!MayHoldText(part.ContentType)) return;
        if (MailParser.Decode(part, options.MaxUnpackedLength, cancellationToken) is not { } bytes)
        {
            builder.AddDiagnostic("EML002", DiagnosticSeverity.Warning, $"The attachment {name} can't be decoded, or is too long.");
            return;
        }
        var file = new SourceFile(bytes, name);
        DocumentReader? reader = others.Concat(BuiltIn).Append(this).FirstOrDefault(reader => reader.CanRead(file.MediaType));
        try
        {
            if (reader is not null && reader != this) builder.Add(reader.Read(file, cancellationToken), $"attachment {name}");
            else builder.AddDiagnostic("EML002", DiagnosticSeverity.Info, $"The attachment {name} is of a form that is not read.");
        }
        catch (LetterFormatException error)
        {
            builder.AddDiagnostic("EML002", DiagnosticSeverity.Info, $"The attachment {name} can't be read: {error.Message}");
        }
    }

    private static bool MayHoldText(ContentType type) =>
        !(type.IsMimeType("image", "*") || type.IsMimeType("audio", "*") || type.IsMimeType("video", "*") || type.IsMimeType("text", "calendar") || type.IsMimeType("text", "css")
            || type.IsMimeType("application", "pgp-signature") || type.IsMimeType("application", "pkcs7-signature") || type.IsMimeType("application", "ms-tnef"));
}
