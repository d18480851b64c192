namespace LetterAnalysis.Auditing.Variants;

/// <summary>A rule on one class of difference in text that is otherwise the same in two variants.</summary>
internal abstract class DetailRule(string id, string alias, FindingSeverity severity, RuleHelp help, ChangeClass kind) : GroupRule(id, alias, severity, help)
{
    protected sealed override IEnumerable<Finding> Check(AuditGroup group)
    {
        foreach (ComparedUnit unit in group.Comparison?.Units ?? [])
        {
            if (unit.Status is not (UnitStatus.Changed or UnitStatus.MovedAndChanged) || unit.Truncated || IsHead(unit.Kind)) continue;
            foreach (IGrouping<string, Change> changes in unit.Changes.GroupBy(change => change.After.Variant, StringComparer.Ordinal))
            {
                // In a sentence that was rewritten a figure is one of many words.
                if (changes.Any(change => change.Class is ChangeClass.Wording or ChangeClass.Ask)) continue;
                foreach (Change change in changes.Where(change => change.Class == kind && change.Before.Text.Length > 0 && change.After.Text.Length > 0))
                {
                    yield return At(group[change.After.Variant], change.After.Span,
                        $"Letter {change.Before.Variant} has {Quoted.Of(change.Before.Text)} here, this one {Quoted.Of(change.After.Text)}.", "Find out which is right.") with
                    {
                        Related = [FindingPlace.In(group[change.Before.Variant], change.Before.Span)],
                    };
                }
            }
        }
    }

    /// <summary>What is meant to differ, or has a rule of its own.</summary>
    private static bool IsHead(SectionKind kind) => kind is SectionKind.Dateline or SectionKind.Addressee or SectionKind.Letterhead or SectionKind.CopyList
        or SectionKind.Salutation or SectionKind.Signatories or SectionKind.Furniture;
}
