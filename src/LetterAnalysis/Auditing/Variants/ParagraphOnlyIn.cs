namespace LetterAnalysis.Auditing.Variants;

/// <summary>A paragraph that some variants lack.</summary>
internal sealed class ParagraphOnlyIn() : GroupRule("LTR308", "paragraph-only-in", FindingSeverity.Suggestion, new RuleHelp(
    "A paragraph of the text that not all variants have. Headings, addresses, names and listed recommendations are left alone or have rules of their own.",
    "It may be meant for one recipient, or have been lost for another.",
    "A paragraph on fisheries in letter A only.",
    "The paragraph in both, or a note why not."))
{
    protected override IEnumerable<Finding> Check(AuditGroup group)
    {
        if (group.Comparison is not { } comparison) yield break;
        foreach (ComparedUnit unit in comparison.Units)
        {
            if (unit.Kind is not (SectionKind.Body or SectionKind.Requests) || unit.Status is not (UnitStatus.Inserted or UnitStatus.Deleted)) continue;
            string[] without = [.. comparison.Variants.Where(variant => !unit.IsIn(variant.Id)).Select(variant => variant.Id)];
            if (without.Length == 0 || unit.Places.IsEmpty) continue;
            UnitPlace place = unit.Places[0];
            yield return At(group[place.Variant], place.Span, $"Letter {Quoted.Joined(without)} {(without.Length == 1 ? "does" : "do")} not have this paragraph.", "Make sure that this is meant.");
        }
    }
}
