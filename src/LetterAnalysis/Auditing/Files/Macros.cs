using LetterAnalysis.Reading;

namespace LetterAnalysis.Auditing.Files;

/// <summary>A letter with a program in it.</summary>
internal sealed class Macros() : AuditRule("LTR606", "macros", FindingSeverity.Error, new RuleHelp(
    "A macro project inside the file.",
    "Mail gateways of ministries throw such files away unread.",
    "letter.docm",
    "The same, saved as letter.docx."))
{
    public override IEnumerable<Finding> Check(AuditContext audit) =>
        from source in audit.Sources
        from fact in source.Document.Facts
        where fact.Kind == DocumentFactKind.Macro
        select At(source.Source, fact.Span ?? default, $"The file holds macros: {Quoted.Of(fact.Value)}.", "Save it in a form without macros.");
}
