namespace LetterAnalysis.Auditing.Variants;

/// <summary>A recommendation in other words.</summary>
internal sealed class RecommendationReworded() : GroupRule("LTR305", "recommendation-reworded", FindingSeverity.Warning, new RuleHelp(
    "A listed recommendation whose words differ from the other variants' in more than the recipient's name, marks, blanks and case.",
    "Two recipients who compare their letters find that they were asked for different things.",
    "“release all prisoners” in letter A, “release political prisoners” in letter B",
    "One wording."))
{
    protected override IEnumerable<Finding> Check(AuditGroup group)
    {
        foreach (ComparedUnit unit in group.Comparison?.Units ?? [])
        {
            if (unit.Kind != SectionKind.Recommendations || unit.Status is not (UnitStatus.Changed or UnitStatus.MovedAndChanged)) continue;
            foreach (IGrouping<string, Change> changes in unit.Changes.Where(change => change.Class is ChangeClass.Ask or ChangeClass.Wording).GroupBy(change => change.After.Variant))
            {
                Change first = changes.First();
                string was = first.Before.Text.Length == 0 ? "nothing" : Quoted.Of(first.Before.Text), now = first.After.Text.Length == 0 ? "nothing" : Quoted.Of(first.After.Text);
                yield return At(group[changes.Key], Place(unit, first.After), $"Letter {first.Before.Variant} says {was} here, this one {now}.", "Use one wording in all variants.") with
                {
                    Related = [FindingPlace.In(group[first.Before.Variant], Place(unit, first.Before))],
                };
            }
        }
    }

    /// <summary>The words of a side; the whole unit where it has none.</summary>
    internal static Text.TextSpan Place(ComparedUnit unit, ChangeSide side) =>
        side.Span.IsEmpty ? unit.Places.FirstOrDefault(place => place.Variant == side.Variant)?.Span ?? side.Span : side.Span;
}
