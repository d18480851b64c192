namespace LetterAnalysis.Auditing.Signatories;

/// <summary>A person in a list of organizations.</summary>
internal sealed class PersonAmongOrganizations() : LetterRule("LTR408", "person-among-organizations", FindingSeverity.Suggestion, new RuleHelp(
    "A person's name in a group of five or more entries of which nine of ten are organizations. Persons who sign for an organization are left alone.",
    "Who counts as an organization is counted as one.",
    "“Maria Lindqvist” between “Lake Forum” and “Open Shelf”",
    "“Maria Lindqvist” under “Individuals”"))
{
    private const int FewestEntries = 5;

    protected override IEnumerable<Finding> Check(AuditedLetter letter)
    {
        foreach (IGrouping<string, Signatory> group in letter.Letter.Signatories.GroupBy(one => one.Group ?? "", StringComparer.Ordinal))
        {
            int organizations = group.Count(one => one.Kind == SignatoryKind.Organization), all = group.Count();
            if (all < FewestEntries || organizations == all || organizations * 10 < all * 9 - 9) continue;
            foreach (Signatory one in group)
            {
                if (one is { Kind: SignatoryKind.Person, Role: null }) yield return At(letter.Variant, one.Span, $"{Quoted.Of(one.Name)} is a person among organizations.", "Put the name under a heading for people.");
            }
        }
    }
}
