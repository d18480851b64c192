namespace LetterAnalysis.Reporting.Html;

/// <summary>What the audit found, by letter, the worst first.</summary>
internal sealed class FindingsPart(AuditResult audit, UnitLinks? links) : IPagePart
{
    private const int Around = 60;
    private const int LongestQuote = 200;
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

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
            ("class", "severity " + JsonOutput.CamelCase(finding.Severity)));
        html.Text(" ");
        html.Element("span", finding.Message);
        html.Text(" ");
        html.Element("span", $"{finding.Rule} {finding.Alias}", ("class", "rule"));
        if (finding.Span.Length > 0)
        {
            html.Element("p", () =>
            {
                string text = finding.Source.Content;
                int end = finding.Span.Length <= LongestQuote ? finding.Span.End : finding.Span.Start + EndOfWords(text.Substring(finding.Span.Start, LongestQuote));
                int start = Math.Max(0, finding.Span.Start - Around), stop = Math.Min(text.Length, end + Around);
                if (start > 0) start += StartOfWords(text[start..finding.Span.Start]);
                if (stop < text.Length) stop = end + EndOfWords(text[end..stop]);
                html.Text((start > 0 ? "… " : "") + Dense(text[start..finding.Span.Start]));
                html.Element("mark", Dense(text[finding.Span.Start..end]));
                html.Text(Dense(text[end..stop]) + (stop < text.Length ? " …" : ""));
            }, ("class", "quote"), ("lang", variant?.Letter.Language));
        }
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

    /// <summary>Where the first whole word of a cut text starts; at its start when it has no blank.</summary>
    private static int StartOfWords(string text) => text.IndexOfAny(Blanks) + 1;

    /// <summary>Where the last whole word of a cut text ends; at its end when it has no blank.</summary>
    private static int EndOfWords(string text) => text.LastIndexOfAny(Blanks) is >= 0 and int end ? end : text.Length;

    /// <summary>A text without its empty lines.</summary>
    private static string Dense(string text)
    {
        string[] lines = text.Split('\n');
        return string.Join('\n', lines.Where((line, i) => i == 0 || i == lines.Length - 1 || !string.IsNullOrWhiteSpace(line)));
    }
}
