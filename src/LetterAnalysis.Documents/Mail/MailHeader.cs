using System.Globalization;
using LetterAnalysis.Reading;
using MimeKit;

namespace LetterAnalysis.Documents.Mail;

/// <summary>Puts the header of a message into its document: facts that stand as lines at the top of its text.</summary>
internal static class MailHeader
{
    private const int MostAddresses = 1000;

    public static void Add(MimeMessage message, DocumentBuilder builder)
    {
        var lines = new List<(DocumentFactKind, string, string)>();
        AddAll(lines, DocumentFactKind.From, "From", message.From);
        AddAll(lines, DocumentFactKind.To, "To", message.To);
        AddAll(lines, DocumentFactKind.Cc, "Cc", message.Cc);
        AddAll(lines, DocumentFactKind.Bcc, "Bcc", message.Bcc);
        // As it was sent: the day in the sender's time zone.
        if (message.Headers.Contains(HeaderId.Date) && message.Date != default)
        {
            lines.Add((DocumentFactKind.Date, "Date", message.Date.ToString("d MMMM yyyy, HH:mm zzz", CultureInfo.InvariantCulture)));
        }
        if (message.Subject is { Length: > 0 } subject) lines.Add((DocumentFactKind.Title, "Subject", subject));
        builder.AddHeader(lines, "message header");
        builder.AddFact(DocumentFactKind.Program, message.Headers[HeaderId.XMailer] ?? message.Headers[HeaderId.UserAgent]);
    }

    private static void AddAll(List<(DocumentFactKind, string, string)> lines, DocumentFactKind kind, string name, InternetAddressList addresses)
    {
        foreach (InternetAddress address in addresses)
        {
            if (lines.Count == MostAddresses) return;
            lines.Add((kind, name, address is MailboxAddress { Name.Length: > 0 } box ? $"{box.Name} <{box.Address}>" : address is MailboxAddress bare ? bare.Address : address.Name ?? ""));
        }
    }
}
