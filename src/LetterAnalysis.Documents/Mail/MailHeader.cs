using System.Globalization;
using LetterAnalysis.Reading;
using MimeKit;

namespace LetterAnalysis.Documents.Mail;

/// <summary>Puts the header of a message into its document: facts that stand as lines at the top of its text.</summary>
internal static class MailHeader
{
    /// <summary>Of all fields together.</summary>
    private const int MostAddresses = 1000;

    private const string Header = "message header";

    public static void Add(MimeMessage message, DocumentBuilder builder)
    {
        foreach (var (kind, name, address) in AddressesOf(message).Take(MostAddresses)) builder.AddHeaderLine(kind, name, Printed(address), Header);
        // As it was sent: the day in the sender's time zone.
        if (message.Headers.Contains(HeaderId.Date) && message.Date != default)
        {
            builder.AddHeaderLine(DocumentFactKind.Date, "Date", message.Date.ToString("d MMMM yyyy, HH:mm zzz", CultureInfo.InvariantCulture), Header);
        }
        builder.AddHeaderLine(DocumentFactKind.Title, "Subject", message.Subject ?? "", Header);
        builder.AddFact(DocumentFactKind.Program, message.Headers[HeaderId.XMailer] ?? message.Headers[HeaderId.UserAgent]);
    }

    private static IEnumerable<(DocumentFactKind Kind, string Name, InternetAddress Address)> AddressesOf(MimeMessage message) =>
    [
        .. message.From.Select(static address => (DocumentFactKind.From, "From", address)),
        .. message.To.Select(static address => (DocumentFactKind.To, "To", address)),
        .. message.Cc.Select(static address => (DocumentFactKind.Cc, "Cc", address)),
        .. message.Bcc.Select(static address => (DocumentFactKind.Bcc, "Bcc", address)),
    ];

    private static string Printed(InternetAddress address) => address switch
    {
        MailboxAddress { Name.Length: > 0 } box => $"{box.Name} <{box.Address}>",
        MailboxAddress bare => bare.Address,
        _ => address.Name ?? "",
    };
}
