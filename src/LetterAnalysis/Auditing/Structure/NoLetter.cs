namespace LetterAnalysis.Auditing.Structure;

/// <summary>An input in which no letter was found.</summary>
internal sealed class NoLetter() : AuditRule("LTR110", "no-letter", FindingSeverity.Error, new RuleHelp(
    "An input that holds no letter: it has neither a greeting nor a list of asks nor names.",
    "A run without findings would say that all is well, though nothing was looked at.",
    "A file of minutes among the letters to send.",
    "Only the letters as inputs."))
{
    public override IEnumerable<Finding> Check(AuditContext audit)
    {
        foreach (ParsedSource source in audit.Sources)
        {
            if (source.Letters.IsEmpty) yield return At(source.Source, default, "No letter was found in this file.", "Leave the file out, or look at how it was saved.");
        }
    }
}
