using System.Globalization;

namespace LetterAnalysis.Auditing.Expected;

/// <summary>A letter with another date than the day of sending.</summary>
internal sealed class DateExpected() : AuditRule("LTR704", "date-expected", FindingSeverity.Error, new RuleHelp(
    "A letter whose date is not the day of sending that the expected set states.",
    "The date of the draft stays when the sending is put off.",
    "“12 October 2021” in a letter that goes out on the 14th",
    "“14 October 2021”"))
{
    public override IEnumerable<Finding> Check(AuditContext audit)
    {
        if (audit.Options.Expected?.Date is not { } date) yield break;
        string iso = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (AuditedLetter letter in audit.Letters)
        {
            if (letter.Letter.Date is not { } printed || printed.Iso == iso) continue;
            yield return At(letter.Variant, printed.Span, $"The letter is dated {Quoted.Of(printed.Text)}; it is to be sent on {iso}.", "Mend the date.");
        }
    }
}
