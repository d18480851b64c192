namespace LetterAnalysis.Auditing.Structure;

/// <summary>A letter without a date.</summary>
internal sealed class DateMissing() : LetterRule("LTR101", "date-missing", FindingSeverity.Warning, new RuleHelp(
    "A letter that prints no date, neither in a line of its own nor in a heading, on the page around it or in the file's metadata.",
    "Whoever answers the letter, files it or cites it needs its date.",
    "A letter that begins with “Dear Minister,”.",
    "“14 October 2021” over the address."))
{
    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        if (letter.Letter.Date is null) yield return At(letter.Variant, letter.Start, "The letter has no date.", "Put the date on a line of its own at the top.");
    }
}
