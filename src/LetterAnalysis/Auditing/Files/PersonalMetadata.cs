using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Files;

/// <summary>What a file says of the people who made it.</summary>
internal sealed class PersonalMetadata() : AuditRule("LTR604", "personal-metadata", FindingSeverity.Warning, new RuleHelp(
    "Author, last editor, company, manager, number of revisions and own properties of a Word or PDF file. Pages, mails and front matter, which print "
    + "their author on purpose, are left alone.",
    "It tells who wrote a joint letter, for whom, and how long they struggled with it.",
    "Author “R. Novak”, company “Novak & Partners”, revision 47.",
    "The properties removed (Word: File, Info, Inspect Document)."))
{
    private static readonly DocumentFactKind[] Kinds =
    [
        DocumentFactKind.Author, DocumentFactKind.LastModifiedBy, DocumentFactKind.Company, DocumentFactKind.Manager, DocumentFactKind.Revision,
        DocumentFactKind.Property,
    ];

    public override IEnumerable<Finding> Check(AuditContext audit)
    {
        foreach (ParsedSource source in audit.Sources)
        {
            if (source.Source.MediaType is not (MediaTypes.Pdf or MediaTypes.Word)) continue;
            string[] facts = [.. source.Document.Facts.Where(fact => Kinds.Contains(fact.Kind)).Select(fact => $"{NameOf(fact.Kind)} {Quoted.Of(fact.Value)}")];
            if (facts.Length > 0) yield return At(source.Source, default, $"The file says of itself: {Quoted.Joined(facts)}.", "Remove the document's properties before it is sent.");
        }
    }

    private static string NameOf(DocumentFactKind kind) => kind switch
    {
        DocumentFactKind.LastModifiedBy => "last editor",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
