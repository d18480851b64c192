namespace LetterAnalysis.Auditing.Signatories;

/// <summary>A signer who is listed twice.</summary>
internal sealed class DuplicateSignatory() : GroupRule("LTR402", "duplicate-signatory", FindingSeverity.Warning, new RuleHelp(
    "Two entries of one letter that are the same signer, or may be: the reconciliation of signatories says how sure it is.",
    "A list with doubles is easy to make fun of, and its count is wrong.",
    "“Education International” and, further down, “Education Intrnational”",
    "One entry."))
{
    protected override IEnumerable<Finding> Check(AuditGroup group)
    {
        foreach (ReconciledSignatory entry in group.Reconciliation.Entries)
        {
            foreach (IGrouping<string, SignatoryOccurrence> rows in entry.Occurrences.GroupBy(one => one.Variant, StringComparer.Ordinal))
            {
                SignatoryOccurrence[] all = [.. rows.OrderBy(one => one.Signatory.Span.Start)];
                if (all.Length < 2 || entry.Status == SignatoryStatus.Related) continue;
                yield return Report(group[rows.Key], all[0].Signatory, all[1].Signatory, entry.Verdict == MatchVerdict.Match);
            }
        }
        foreach (SignatoryQuestion question in group.Reconciliation.Questions.Where(one => one.IsOfOneVariant))
        {
            // A question is asked once for two printed names, however many lists have both.
            foreach (Variant variant in group.Variants)
            {
                if (Find(variant, question.First) is { } first && Find(variant, question.Second, first) is { } second) yield return Report(variant, first, second, sure: false);
            }
        }
    }

    private Finding Report(Variant variant, Signatory first, Signatory second, bool sure)
    {
        string name = Name(second, first), before = Name(first, second);
        Finding finding = At(variant, second.Span, sure ? $"{name} is listed before as {before}." : $"{name} may be the same signer as {before}.", "Leave one entry.") with
        {
            Related = [FindingPlace.In(variant, first.Span)],
        };
        return sure ? finding : finding with { Severity = FindingSeverity.Suggestion };
    }

    /// <summary>The printed name, with the country where nothing else tells it from the other.</summary>
    private static string Name(Signatory signer, Signatory other) =>
        Quoted.Of(signer.Name == other.Name && signer.Country is { } country && country.Text != other.Country?.Text ? $"{signer.Name}, {country.Text}" : signer.Name);

    /// <summary>The entry of a variant that is printed as the one asked about, another than the one found.</summary>
    private static Signatory? Find(Variant variant, SignatoryOccurrence asked, Signatory? found = null) => variant.Letter.Signatories.FirstOrDefault(one =>
        one.Name == asked.Signatory.Name && one.Country?.Text == asked.Signatory.Country?.Text && !ReferenceEquals(one, found));
}
