using LetterAnalysis.Reading;
using MimeKit;

namespace LetterAnalysis.Documents.Mail;

/// <summary>Takes a message apart into its MIME parts, nested no deeper than the options allow.</summary>
internal static class MailParser
{
    /// <exception cref="LetterFormatException">The bytes are no message.</exception>
    public static MimeMessage Parse(SourceFile file, DocumentReaderOptions options, CancellationToken cancellationToken)
    {
        var parsing = new ParserOptions { MaxMimeDepth = options.MaxDepth };
        try
        {
            using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
            return MimeMessage.Load(parsing, stream, cancellationToken);
        }
        catch (FormatException error)
        {
            throw new LetterFormatException(file.Name, "at its start", found: "no header of a message", expected: "an e-mail (RFC 5322)",
                advice: "Save the message again from the mail program.", error);
        }
    }

    /// <summary>The bytes of a part, decoded; null when it has none or they are more than is allowed.</summary>
    public static byte[]? Decode(MimePart part, long maxLength, CancellationToken cancellationToken)
    {
        if (part.Content is not { } content) return null;
        using var bytes = new BoundedStream(maxLength);
        try
        {
            content.DecodeTo(bytes, cancellationToken);
        }
        catch (Exception error) when (error is IOException or FormatException)
        {
            return null;
        }
        return bytes.ToArray();
    }
}
