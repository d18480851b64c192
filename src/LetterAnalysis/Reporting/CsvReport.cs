namespace LetterAnalysis.Reporting;

/// <summary>
/// Writes results as comma-separated values (RFC 4180) that spreadsheets open as they are: a byte order mark in front, and an apostrophe
/// before a name that would be taken for a formula. The writer is left open.
/// </summary>
public static class CsvReport
{
    private const string Between = "; ";

    /// <summary>Writes one record a signer: what was found, and its name and country in each variant (several are parted by semicolons).</summary>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="reconciliation">The reconciliation.</param>
    public static void Write(TextWriter output, SignatoryReconciliation reconciliation)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reconciliation);
        var csv = new CsvWriter(output);
        csv.Write([
            "status", "verdict", "rule", "explanation",
            .. reconciliation.Variants.SelectMany(variant => (string[])[$"name in {variant.Id}", $"country in {variant.Id}", $"organization in {variant.Id}", $"role in {variant.Id}"])]);
        foreach (ReconciledSignatory entry in reconciliation.Entries)
        {
            csv.Write([
                JsonName.Of(entry.Status), JsonName.Of(entry.Verdict), entry.Rule, entry.Explanation,
                .. reconciliation.Variants.SelectMany(variant => FieldsOf(entry, variant.Id))]);
        }
    }

    private static string[] FieldsOf(ReconciledSignatory entry, string variant)
    {
        Signatory[] signatories = [.. entry.Occurrences.Where(one => one.Variant == variant).Select(one => one.Signatory)];
        return
        [
            string.Join(Between, signatories.Select(one => one.Name)),
            string.Join(Between, signatories.Select(one => one.Country?.Text).OfType<string>().Distinct()),
            string.Join(Between, signatories.Select(one => one.Organization).OfType<string>().Distinct()),
            string.Join(Between, signatories.Select(one => one.Role).OfType<string>().Distinct()),
        ];
    }
}
