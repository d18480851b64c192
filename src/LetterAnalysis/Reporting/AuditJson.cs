namespace LetterAnalysis.Reporting;

/// <summary>Writes the <c>letter-analysis/audit</c> document of an audit.</summary>
internal sealed class AuditJson(JsonOutput json, AuditResult result)
{
    public void Write() => json.Document("audit", () =>
    {
        new VariantsJson(json, result.Variants).WriteList();
        json.Objects("findings", result.Findings, WriteFinding);
        json.Objects("suppressed", result.Suppressed, finding =>
        {
            WriteFinding(finding);
            json.Field("reason", finding.SuppressedBy?.Reason);
        });
        json.Object("summary", () =>
        {
            json.Field("errors", result.Count(FindingSeverity.Error));
            json.Field("warnings", result.Count(FindingSeverity.Warning));
            json.Field("suggestions", result.Count(FindingSeverity.Suggestion));
            json.Field("suppressed", result.Suppressed.Length);
        });
    });

    private void WriteFinding(Finding finding)
    {
        json.Field("rule", finding.Rule);
        json.Field("alias", finding.Alias);
        json.Field("severity", finding.Severity);
        json.Field("message", finding.Message);
        json.Field("variant", finding.Variant);
        json.Field("source", finding.Source.Name);
        json.Field("span", finding.Span, finding.Source);
        json.Objects("related", finding.Related, place =>
        {
            json.SpanFields(place.Span, place.Source);
            json.Field("variant", place.Variant);
            json.Field("source", place.Source.Name);
        });
        json.Field("suggestion", finding.Suggestion);
        json.Objects("fix", finding.Fix, edit =>
        {
            json.Field("span", edit.Span, finding.Source);
            json.Field("text", edit.Text);
        });
        json.Field("fixNeedsConsent", finding.FixNeedsConsent);
        json.Field("fingerprint", finding.Fingerprint);
    }
}
