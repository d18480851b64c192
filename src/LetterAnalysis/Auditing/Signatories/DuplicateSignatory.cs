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
                Variant variant = group[rows.Key];
                bool sure = entry.Verdict == MatchVerdict.Match;
                string name = Quoted.Of(all[1].Signatory.Name), first = Quoted.Of(all[0].Signatory.Name);
                Finding finding = At(variant, all[1].Signatory.Span, sure ? $"{name} is listed before as {first}." : $"{name} may be the same signer as {first}.",
                    "Leave one entry.") with
                {
                    Related = [FindingPlace.In(variant, all[0].Signatory.Span)],
                };
                yield return sure ? finding : finding with { Severity = FindingSeverity.Suggestion };
            }
        }
    }
}
