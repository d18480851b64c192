namespace LetterAnalysis.Auditing.Structure;

/// <summary>Variants of one letter under different dates.</summary>
internal sealed class DateDiffers() : GroupRule("LTR104", "date-differs", FindingSeverity.Warning, new RuleHelp(
    "A variant whose own date is another day than the first variant's. Dates of pages and files are left alone.",
    "Variants of a joint letter go out together; another date is most often an older draft's.",
    "One letter of 14 October 2021, the other of 4 October 2021.",
    "Both of 14 October 2021."))
{
    protected override IEnumerable<Finding> Check(AuditGroup group)
    {
        (Variant Variant, LetterDate Date)? first = null;
        foreach (Variant variant in group.Variants)
        {
            if (variant.Letter.Date is not { Origin: DateOrigin.Letter, Iso: not null } date) continue;
            first ??= (variant, date);
            if (first.Value.Date.Iso == date.Iso) continue;
            yield return At(variant, date.Span, $"The date {Quoted.Of(date.Text)} differs from {Quoted.Of(first.Value.Date.Text)} in letter {first.Value.Variant.Id}.",
                "Give all variants the day they are sent.") with
            {
                Related = [FindingPlace.In(first.Value.Variant, first.Value.Date.Span)],
            };
        }
    }
}
