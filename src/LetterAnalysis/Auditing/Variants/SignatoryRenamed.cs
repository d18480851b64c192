namespace LetterAnalysis.Auditing.Variants;

/// <summary>One signer under two names.</summary>
internal sealed class SignatoryRenamed() : GroupRule("LTR310", "signatory-renamed", FindingSeverity.Warning, new RuleHelp(
    "A signer whose name or country is printed otherwise in one variant than in another. Letters in different languages are left alone.",
    "One of the two is not how the signer writes its name.",
    "“Action for Human rights” in letter A, “Action for Human Rights (AHR)” in letter B",
    "The name as the signer writes it, in both."))
{
    protected override IEnumerable<Finding> Check(AuditGroup group)
    {
        if (group.Variants.Select(variant => variant.Letter.Language).Distinct(StringComparer.Ordinal).Skip(1).Any()) yield break;
        foreach (ReconciledSignatory entry in group.Reconciliation.Entries)
        {
            if (entry.Status is not (SignatoryStatus.Renamed or SignatoryStatus.CountryChanged)) continue;
            SignatoryOccurrence first = entry.Occurrences[0];
            SignatoryOccurrence? other = entry.Occurrences.FirstOrDefault(one => one.Variant != first.Variant && Printed(one) != Printed(first));
            if (other is null) continue;
            yield return At(group[other.Variant], other.Signatory.Span, $"Letter {first.Variant} prints {Quoted.Of(Printed(first))}, this one {Quoted.Of(Printed(other))}.", "Use one form.") with
            {
                Related = [FindingPlace.In(group[first.Variant], first.Signatory.Span)],
            };
        }
    }

    private static string Printed(SignatoryOccurrence one)
    {
        Signatory signatory = one.Signatory;
        string name = signatory.Acronym is { } acronym && !signatory.Name.Contains(acronym, StringComparison.Ordinal) ? $"{signatory.Name} ({acronym})" : signatory.Name;
        return signatory.Country is { } country ? $"{name}, {country.Text}" : name;
    }
}
