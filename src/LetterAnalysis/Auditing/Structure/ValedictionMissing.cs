namespace LetterAnalysis.Auditing.Structure;

/// <summary>A letter with a greeting and names but no closing formula.</summary>
internal sealed class ValedictionMissing() : LetterRule("LTR107", "valediction-missing", FindingSeverity.Suggestion, new RuleHelp(
    "A letter that greets its reader and is signed, and has no formula such as “Sincerely,” between text and names.",
    "Without it the text seems to be cut off, and often it was.",
    "“Dear Minister, ...” and then the names.",
    "“Yours sincerely,” before the names."))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        if (letter.Letter is not { Salutation: not null, Valediction: null, Signatories: [var first, ..] }) yield break;
        yield return At(letter.Variant, new Text.TextSpan(first.Span.Start, 0), "No closing formula stands before the names.", "Put one before the first name.");
    }
}
