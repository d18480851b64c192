using System.Globalization;
using LetterAnalysis.Reading;
using MimeKit;

namespace LetterAnalysis.Documents.Mail;

/// <summary>Puts the header of a message into its document: facts that stand as lines at the top of its text.</summary>
internal static class MailHeader
{
    private const int MostAddresses = 1000;

    private const string Header = "message header";

    public static void Add(MimeMessage message, DocumentBuilder builder)
    {
        Add(builder, DocumentFactKind.From, "From", message.From);
        Add(builder, DocumentFactKind.To, "To", message.To);
        Add(builder, DocumentFactKind.Cc, "Cc", message.Cc);
        Add(builder, DocumentFactKind.Bcc, "Bcc", message.Bcc);
        // As it was sent: the day in the sender's time zone.
        if (message.Headers.Contains(HeaderId.Date) && message.Date != default)
        {
            builder.AddHeaderLine(DocumentFactKind.Date, "Date", message.Date.ToString("d MMMM yyyy, HH:mm zzz", CultureInfo.InvariantCulture), Header);
        }
        builder.AddHeaderLine(DocumentFactKind.Title, "Subject", message.Subject ?? "", Header);
        builder.AddFact(DocumentFactKind.Program, message.Headers[HeaderId.XMailer] ?? message.Headers[HeaderId.UserAgent]);
    }

    private static void Add(DocumentBuilder builder, DocumentFactKind kind, string name, InternetAddressList addresses)
    {
        foreach (InternetAddress address in addresses.Take(MostAddresses))
        {
            builder.AddHeaderLine(kind, name, address is MailboxAddress { Name.Length: > 0 } box ? $"{box.Name} <{box.Address}>" : address is MailboxAddress bare ? bare.Address : address.Name ?? "", Header);
        }
    }
}
