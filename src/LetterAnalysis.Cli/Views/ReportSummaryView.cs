using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints what a report's page says in a few lines: what is wrong first.</summary>
internal sealed class ReportSummaryView(
    TextPage page, ImmutableArray<Variant> variants, LetterComparison? comparison, SignatoryReconciliation signatories, AuditResult findings)
{
    public void Write()
    {
        new VariantList(variants).Write(page);
        page.Blank();
        if (comparison is not null) WriteComparison(comparison);
        WriteSignatories();
        string found = $"{Words.Count(findings.Count(FindingSeverity.Error), "error")}, {Words.Count(findings.Count(FindingSeverity.Warning), "warning")}, "
            + $"{Words.Count(findings.Count(FindingSeverity.Suggestion), "suggestion")} of the audit";
        Line(findings.Count(FindingSeverity.Error) == 0, found);
    }

    private void WriteComparison(LetterComparison compared)
    {
        int missed = compared.Slots.Sum(slot => slot.Missed.Length);
        Line(missed == 0, missed == 0 ? "no name of another letter's recipient left in" : $"{Words.Count(missed, "name")} of other letters' recipients left in");
        int lost = compared.Recommendations.Count(row => row.Places.Length < variants.Length);
        if (!compared.Recommendations.IsEmpty)
        {
            Line(lost == 0, lost == 0 ? $"{Words.Count(compared.Recommendations.Length, "recommendation")} in every letter" : $"{Words.Count(lost, "recommendation")} not in every letter");
        }
        int differing = compared.Units.Count(unit => unit.Status != UnitStatus.Same);
        page.Paragraph($"  {compared.Similarity.ToString("0 %", CultureInfo.InvariantCulture)} of the words are the same; {Words.Count(differing, "paragraph")} differ{(differing == 1 ? "s" : "")}");
        foreach (ComparisonStep step in compared.CutShort) Line(false, Words.CutShort(step));
    }

    private void WriteSignatories()
    {
        if (signatories.Entries.IsEmpty) return;
        int only = signatories.Entries.Count(entry => entry.Status == SignatoryStatus.OnlyIn);
        bool several = variants.Length > 1;
        Line(only == 0 || !several, only > 0 && several ? $"{Words.Count(only, "signatory")} not in every letter"
            : Words.Count(signatories.Entries.Length, "signatory") + (several ? " in every letter" : ""));
        int claims = signatories.Claims.Count(claim => !claim.Holds);
        if (claims > 0) Line(false, $"{Words.Count(claims, "claim")} that the lists do not bear out");
    }

    private void Line(bool isGood, string text) => page.Paragraph((isGood ? StyledText.Good("✓ ") : StyledText.Alert("✗ ")) + text, hang: 2);
}
