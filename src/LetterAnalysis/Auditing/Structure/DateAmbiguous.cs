namespace LetterAnalysis.Auditing.Structure;

/// <summary>A date that is another day in another country.</summary>
internal sealed class DateAmbiguous() : LetterRule("LTR102", "date-ambiguous", FindingSeverity.Warning, new RuleHelp(
    "A date in figures that can be read in two ways, or that no calendar has.",
    "3/4/2021 is 3 April in London and 4 March in Washington.",
    "“3/4/2021”",
    "“3 April 2021”"))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        if (letter.Letter.Date is not { Iso: null } date) yield break;
        yield return At(letter.Variant, date.Span, $"The date {Quoted.Of(date.Text)} can be read in two ways.", "Write the month as a word.");
    }
}
