using System.Globalization;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints a reconciliation: the size of each list, the signers that are not the same everywhere, the claims.</summary>
internal sealed class ReconciliationView(TextPage page, SignatoryReconciliation result, bool explain = false)
{
    private readonly VariantList _variants = new(result.Variants);

    public void Write()
    {
        _variants.Write(page);
        WriteCounts();
        WriteEntries();
        WriteClaims();
        WriteQuestions();
        WriteDiagnostics();
    }

    private void WriteCounts()
    {
        page.Head("Signatories");
        page.Table([new Column(""), .. result.Counts.Select(counts => new Column(counts.Variant, AlignRight: true))],
        [
            Row("Rows", counts => counts.Rows),
            Row("Distinct", counts => counts.Distinct),
            Row("Organizations", counts => counts.Organizations),
            Row("Individuals", counts => counts.Individuals),
            Row("Countries", counts => counts.Countries),
            Row("Without a country", counts => counts.WithoutCountry),
        ], indent: 2);

        StyledText[] Row(string label, Func<SignatoryCounts, int> count) =>
            [StyledText.Muted(label), .. result.Counts.Select(counts => (StyledText)count(counts))];
    }

    private void WriteEntries()
    {
        List<ReconciledSignatory> others = [.. result.Entries.Where(entry => entry.Status != SignatoryStatus.Same)];
        int same = result.Entries.Length - others.Count;
        page.Blank();
        if (result.Entries.IsEmpty)
        {
            page.Paragraph("No signatory was found.", indent: 2);
            return;
        }
        string where = result.Variants.Length == 1 ? "listed once" : "the same in all";
        page.Paragraph(StyledText.Good("✓ ") + $"{same.ToString(CultureInfo.InvariantCulture)} {where}{(others.Count == 0 ? "." : "; to look at:")}", indent: 2);
        if (others.Count == 0) return;
        var rows = new List<StyledText[]>();
        foreach (ReconciledSignatory entry in others) AddRows(rows, entry);
        page.Table([new Column("Status"), new Column("In"), new Column("Name", Wraps: true), new Column("Why", Wraps: true)], rows, indent: 2);
        if (explain) WriteReadings(others);
    }

    /// <summary>What was done to the names before they were compared, and the rule that decided.</summary>
    private void WriteReadings(List<ReconciledSignatory> entries)
    {
        page.Head("How names were read");
        foreach (ReconciledSignatory entry in entries)
        {
            foreach (Signatory one in entry.Occurrences.Select(one => one.Signatory).DistinctBy(one => one.Name))
            {
                NameReading reading = LetterAnalyzer.ReadName(one.Name, one.Kind);
                string steps = string.Join(", ", reading.Steps.Select(step => $"{step.Step}: {step.From}{(step.To.Length > 0 ? " = " + step.To : "")}"));
                page.Paragraph($"{entry.Rule}  {one.Name}" + StyledText.Muted(steps.Length > 0 ? "  " + steps : "  as printed"), indent: 2, hang: 2);
            }
        }
    }

    /// <summary>One row an occurrence; status and reason beside the first.</summary>
    private static void AddRows(List<StyledText[]> rows, ReconciledSignatory entry)
    {
        foreach ((int i, SignatoryOccurrence one) in entry.Occurrences.Index())
        {
            string country = one.Signatory.Country is { } printed ? $", {printed.Text}" : "";
            StyledText name = (StyledText)one.Signatory.Name + StyledText.Muted(country);
            rows.Add(i == 0 ? [Status(entry), one.Variant, name, StyledText.Muted(Reason(entry))] : ["", one.Variant, name, ""]);
        }
    }

    private static StyledText Status(ReconciledSignatory entry) =>
        entry.Verdict == MatchVerdict.Review ? StyledText.Alert(StatusName(entry) + "?") : StatusName(entry);

    private static string StatusName(ReconciledSignatory entry) => entry.Status == SignatoryStatus.OnlyIn
        ? "only in " + string.Join(", ", entry.Occurrences.Select(one => one.Variant).Distinct(StringComparer.Ordinal))
        : Words.Of(entry.Status);

    /// <summary>The explanation without the status, which stands beside it.</summary>
    private static string Reason(ReconciledSignatory entry)
    {
        string status = StatusName(entry);
        if (entry.Explanation == status) return "";
        return entry.Explanation.StartsWith(status + ": ", StringComparison.Ordinal) ? entry.Explanation[(status.Length + 2)..] : entry.Explanation;
    }

    private void WriteClaims()
    {
        if (result.Claims.IsEmpty) return;
        page.Head("Claims");
        Column[] columns = [new(""), new("In"), new("Line", AlignRight: true), new("Claim", Wraps: true), new("Counted", Wraps: true)];
        page.Table(columns, [.. result.Claims.Select(claim => (StyledText[])
        [
            claim.Holds ? StyledText.Good("✓") : StyledText.Alert("✗"), claim.Variant,
            _variants.LineOf(claim.Variant, claim.Claim.Span), claim.Claim.Text, StyledText.Join(", ", claim.Readings.Select(Reading)),
        ])], indent: 2);
    }

    private static StyledText Reading(ClaimReading reading) =>
        $"{reading.Reading} {reading.Value.ToString(CultureInfo.InvariantCulture)} {(reading.Holds ? "✓" : "✗")}";

    /// <summary>Entries of one list that may be one signer's; what is open between lists stands among the entries.</summary>
    private void WriteQuestions()
    {
        List<SignatoryQuestion> twice = [.. result.Questions.Where(question => question.IsOfOneVariant)];
        if (twice.Count > 0)
        {
            page.Head("Listed twice?");
            page.Table([new Column("In"), new Column("Name", Wraps: true), new Column("Why", Wraps: true)],
                [.. twice.SelectMany(question => (StyledText[][])
                [
                    [question.First.Variant, NameOf(question.First), StyledText.Muted(question.Reason)], ["", NameOf(question.Second), ""],
                ])], indent: 2);
        }
        if (result.Questions.IsEmpty) return;
        page.Blank();
        page.Paragraph($"{Words.Count(result.Questions.Length, "question")} to decide: add --review decisions.csv to write them to a file.");
    }

    private static StyledText NameOf(SignatoryOccurrence one) =>
        one.Signatory.Name + StyledText.Muted(one.Signatory.Country is { } country ? $", {country.Text}" : "");

    private void WriteDiagnostics()
    {
        if (result.Diagnostics.IsEmpty) return;
        page.Head("Noticed");
        page.Table([new Column(""), new Column("In"), new Column("", Wraps: true)], [.. result.Diagnostics.Select(one =>
            (StyledText[])[StyledText.Muted(one.Id), one.Variant ?? "", one.Message])], indent: 2);
    }
}
