using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting.Html;

/// <summary>What the audit found, by letter, the worst first.</summary>
internal sealed class FindingsPart(AuditResult audit, UnitLinks? links) : IPagePart
{
    public string Id => "findings";

    public string Heading => "To mend before sending";

    public void Write(HtmlWriter html)
    {
        if (audit.Findings.IsEmpty) html.Block("p", "✓ Nothing was found.", ("class", "good-line"));
        foreach (IGrouping<string?, Finding> group in audit.Findings.GroupBy(finding => finding.Variant))
        {
            Variant? variant = audit.Variants.FirstOrDefault(known => known.Id == group.Key);
            html.Block("h3", variant is null ? "The files" : $"{variant.Id}: {RecipientLabel.Of(variant.Letter)}");
            html.Block("ol", () =>
            {
                foreach (Finding finding in group.OrderByDescending(finding => finding.Severity)) WriteFinding(html, finding, variant);
            }, ("class", "findings"));
        }
        if (!audit.Suppressed.IsEmpty) html.Block("p", Wording.Count(audit.Suppressed.Length, "finding is", "findings are") + " let stand.", ("class", "quiet"));
    }

    private void WriteFinding(HtmlWriter html, Finding finding, Variant? variant) => html.Block("li", () =>
    {
        html.Element("span", finding.Severity switch { FindingSeverity.Error => "Error", FindingSeverity.Warning => "Warning", _ => "Suggestion" },
            ("class", "severity " + JsonName.Of(finding.Severity)));
        html.Text(" ");
        html.Element("span", finding.Message);
        html.Text(" ");
        html.Element("span", $"{finding.Rule} {finding.Alias}", ("class", "rule"));
        var whole = new TextSpan(0, finding.Source.Length);
        if (!finding.Span.IsEmpty) html.Element("p", () => Excerpt.Write(html, finding.Source.Content, finding.Span, whole), ("class", "quote"), ("lang", variant?.Letter.Language));
        html.Element("p", () =>
        {
            html.Text($"Line {HtmlWriter.Number(finding.Source.GetLinePosition(finding.Span.Start).Line)}. {finding.Suggestion}");
            if (finding.Variant is { } id && links?.To(id, finding.Span) is { } link)
            {
                html.Text(" ");
                html.Element("a", "Show in the text", ("href", link));
            }
        }, ("class", "quiet"));
    });
}
