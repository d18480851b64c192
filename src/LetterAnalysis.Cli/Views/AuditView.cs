using LetterAnalysis.Cli.Display;
using LetterAnalysis.Reporting;
using Newtonsoft.Json;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints the findings of an audit by letter: the line, a caret under the place, what to do about it.</summary>
internal sealed class AuditView(TextPage page, AuditResult result)
{
    private const int Indent = 2;

    public static StyledText Label(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => StyledText.Alert("error"),
        FindingSeverity.Warning => StyledText.Strong("warning"),
        _ => StyledText.Muted("suggestion"),
    };

    public void Write()
    {
        foreach (IGrouping<string, Finding> file in result.Findings.Where(finding => finding.Variant is null).GroupBy(finding => finding.Source.Name, StringComparer.Ordinal))
        {
            page.Paragraph(StyledText.Strong(file.Key));
            WriteAll(file);
        }
        foreach (Variant variant in result.Variants)
        {
            Finding[] findings = [.. result.Findings.Where(finding => finding.Variant == variant.Id)];
            if (findings.Length == 0) continue;
            page.Paragraph(StyledText.Strong($"{variant.Id}  {RecipientLabel.Of(variant.Letter)}"), hang: 3);
            page.Paragraph(StyledText.Muted($"{variant.Letter.Source.Name}, {Words.Lines(variant.Letter.Source, variant.Letter.Span)}"), indent: 3);
            WriteAll(findings);
        }
        WriteSummary();
    }

    private void WriteAll(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            page.Blank();
            page.Paragraph(StyledText.Muted(PlaceOf(finding)) + Label(finding.Severity) + StyledText.Strong($" {finding.Rule} {finding.Alias}") + ": " + finding.Message, Indent, hang: 2);
            if (!finding.Span.IsEmpty) PointedLine.Of(finding.Source, finding.Span, page.Width - 2 * Indent).Write(page, 2 * Indent);
            if (finding.Suggestion is { } suggestion) page.Paragraph(suggestion, 2 * Indent, hang: 2);
            page.Paragraph(StyledText.Muted($"to let it stand: {finding.Fingerprint}"), 2 * Indent, hang: 2);
        }
        page.Blank();
    }

    private static string PlaceOf(Finding finding) => finding.Span.IsEmpty && finding.Span.Start == 0 ? ""
        : (finding.Source.GetOrigin(finding.Span.Start) ?? Words.Lines(finding.Source, finding.Span)) + ": ";

    private void WriteSummary()
    {
        int errors = result.Count(FindingSeverity.Error), warnings = result.Count(FindingSeverity.Warning), suggestions = result.Count(FindingSeverity.Suggestion);
        StyledText total = result.Sources.IsEmpty ? "Nothing was looked at." : result.Findings.IsEmpty ? StyledText.Good($"Nothing found in {Words.Count(result.Variants.Length, "letter")}.")
            : (StyledText)$"{Words.Count(errors, "error")}, {Words.Count(warnings, "warning")}, {Words.Count(suggestions, "suggestion")} in {Words.Count(result.Variants.Length, "letter")}.";
        page.Paragraph(result.Suppressed.IsEmpty ? total : total + $" {Words.Count(result.Suppressed.Length, "finding")} let stand.");
        if (result.Findings is not [.., var last]) return;
        page.Paragraph(StyledText.Muted($"What a rule means: letters audit --explain RULE. To let a finding stand, put an entry into {AuditConfiguration.SuppressionsFileName}:"));
        string letter = JsonConvert.ToString(Path.GetFileName(last.Source.Name));
        page.Paragraph(StyledText.Muted($$"""{ "suppressions": [{ "fingerprint": "{{last.Fingerprint}}", "reason": "...", "letter": {{letter}} }] }"""), Indent, hang: 2);
    }
}
