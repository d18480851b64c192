namespace LetterAnalysis.Auditing.Variants;

/// <summary>A signer whom one variant lacks.</summary>
internal sealed class SignatoryMissing() : GroupRule("LTR309", "signatory-missing", FindingSeverity.Error, new RuleHelp(
    "A signer of other variants whom a variant does not list, where nine of ten signers are in all of them. Where the lists share less it is a suggestion: "
    + "not everyone signs every letter.",
    "Whoever agreed to sign and is not printed will notice.",
    "“Lake Forum” in letter A only.",
    "“Lake Forum” in both."))
{
    private const int FewestSigners = 4;

    protected override IEnumerable<Finding> Check(AuditGroup group)
    {
        Variant[] listing = [.. group.Variants.Where(variant => variant.Letter.Signatories.Length >= FewestSigners)];
        if (listing.Length < 2) yield break;
        int everywhere = group.Reconciliation.Entries.Count(entry => listing.All(variant => IsIn(entry, variant)));
        bool alike = everywhere * 10 >= group.Reconciliation.Entries.Length * 9 - 9;
        foreach (ReconciledSignatory entry in group.Reconciliation.Entries)
        {
            if (entry.Status != SignatoryStatus.OnlyIn) continue;
            SignatoryOccurrence has = entry.Occurrences[0];
            foreach (Variant variant in listing.Where(variant => !IsIn(entry, variant)))
            {
                Finding finding = At(variant, new Text.TextSpan(variant.Letter.Signatories[0].Span.Start, 0),
                    $"{Quoted.Of(has.Signatory.Name)} signs letter {has.Variant} and not this one.", "Add the entry, or make sure that this is meant.") with
                {
                    Related = [FindingPlace.In(group[has.Variant], has.Signatory.Span)],
                };
                yield return alike ? finding : finding with { Severity = FindingSeverity.Suggestion };
            }
        }
    }

    private static bool IsIn(ReconciledSignatory entry, Variant variant) => entry.Occurrences.Any(one => one.Variant == variant.Id);
}
