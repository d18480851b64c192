using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing.Files;

/// <summary>Something that the file loads from elsewhere when it is opened.</summary>
internal sealed class ExternalLinks() : AuditRule("LTR607", "external-content", FindingSeverity.Warning, new RuleHelp(
    "A template, image or frame outside the file that opening it would load, in a Word file or an e-mail. Links that a reader may click are no such thing.",
    "It is missing on the recipient's machine, or it tells its owner who opened the letter when.",
    "A template on the senders' file server.",
    "The image embedded, the template detached."))
{
    public override IEnumerable<Finding> Check(AuditContext audit) =>
        from source in audit.Sources
        where source.Source.MediaType is not (MediaTypes.Html or MediaTypes.WebArchive)
        from fact in source.Document.Facts
        where fact.Kind == DocumentFactKind.ExternalLink
        select At(source.Source, fact.Span ?? default, $"Opening the file would load {Quoted.Of(fact.Value)}.", "Embed it or take it out.");
}
