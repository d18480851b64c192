namespace LetterAnalysis.Auditing;

/// <summary>A suppression that silences nothing any more.</summary>
internal sealed class UnusedSuppression() : AuditRule("LTR901", "unused-suppression", FindingSeverity.Warning, new RuleHelp(
    "A suppression whose fingerprint belongs to none of the findings: the words were mended. A suppression that names its letter (“letter”: the name of the file) is held against the findings only where that letter is among the inputs.",
    "A list that only grows hides which slips were let stand on purpose.",
    "A fingerprint of a placeholder that has been filled in since.",
    "The entry taken out of the file."))
{
    /// <summary>Finds nothing by itself: what is unused shows when all other rules have run.</summary>
    public override IEnumerable<Finding> Check(AuditContext audit) => [];

    public IEnumerable<Finding> Report(IEnumerable<Suppression> unused, FindingSeverity severity)
    {
        foreach (Suppression one in unused)
        {
            if (one.File is not { } file) continue;
            yield return At(file, one.Span, $"The suppression {one.Fingerprint} silences nothing.", "Take the entry out.") with { Severity = severity };
        }
    }
}
