using System.Globalization;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Auditing.Files;

/// <summary>A mail that shows everyone who else got it.</summary>
internal sealed class OpenRecipients() : AuditRule("LTR608", "open-recipients", FindingSeverity.Warning, new RuleHelp(
    "An e-mail with six addresses or more at three hosts or more in To and Cc together.",
    "Each recipient sees the addresses of all others; such lists belong in Bcc.",
    "To: ten members of parliament and five journalists",
    "Bcc: the same"))
{
    private const int MostAddresses = 5;
    private const int MostHosts = 2;

    public override IEnumerable<Finding> Check(AuditContext audit)
    {
        foreach (ParsedSource source in audit.Sources)
        {
            DocumentFact[] open = [.. source.Document.Facts.Where(fact => fact.Kind is DocumentFactKind.To or DocumentFactKind.Cc)];
            int hosts = open.Select(fact => HostOf(fact.Value)).Distinct(StringComparer.OrdinalIgnoreCase).Count();
            if (open.Length <= MostAddresses || hosts <= MostHosts) continue;
            yield return At(source.Source, open[0].Span ?? default, string.Create(CultureInfo.InvariantCulture,
                $"{open.Length} recipients at {hosts} hosts can read one another's addresses."), "Move them to Bcc.") with
            {
                Related = [.. open.Skip(1).Where(fact => fact.Span is not null).Select(fact => new FindingPlace(null, source.Source, fact.Span!.Value))],
            };
        }
    }

    private static string HostOf(string address) => address[(address.LastIndexOf('@') + 1)..].TrimEnd('>', ' ', '"');
}
