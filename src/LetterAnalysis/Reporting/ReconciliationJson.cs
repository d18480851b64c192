namespace LetterAnalysis.Reporting;

/// <summary>Writes the <c>letter-analysis/signatories</c> document of a reconciliation.</summary>
internal sealed class ReconciliationJson(JsonOutput json, SignatoryReconciliation reconciliation)
{
    private readonly VariantsJson _variants = new(json, reconciliation.Variants);

    public void Write() => json.Document("signatories", () =>
    {
        _variants.WriteList();
        json.Objects("entries", reconciliation.Entries, WriteEntry);
        json.Object("counts", () =>
        {
            foreach (SignatoryCounts counts in reconciliation.Counts) json.Object(counts.Variant, () => WriteCounts(counts));
        });
        json.Objects("claims", reconciliation.Claims, WriteClaim);
        json.Objects("questions", reconciliation.Questions, WriteQuestion);
        json.Objects("diagnostics", reconciliation.Diagnostics, WriteDiagnostic);
    });

    private void WriteEntry(ReconciledSignatory entry)
    {
        json.Field("status", entry.Status);
        json.Field("verdict", entry.Verdict);
        json.Field("rule", entry.Rule);
        json.Field("explanation", entry.Explanation);
        json.Object("occurrences", () =>
        {
            foreach (IGrouping<string, SignatoryOccurrence> rows in entry.Occurrences.GroupBy(one => one.Variant, StringComparer.Ordinal))
            {
                json.Objects(rows.Key, rows, row => WriteRow(row.Variant, row.Signatory));
            }
        });
    }

    private void WriteRow(string variant, Signatory signatory)
    {
        json.Field("name", signatory.Name);
        json.Field("country", signatory.Country);
        json.Field("role", signatory.Role);
        json.Field("organization", signatory.Organization);
        json.Field("group", signatory.Group);
        _variants.WriteSpan("span", variant, signatory.Span);
    }

    private void WriteCounts(SignatoryCounts counts)
    {
        json.Field("rows", counts.Rows);
        json.Field("distinct", counts.Distinct);
        json.Field("organizations", counts.Organizations);
        json.Field("individuals", counts.Individuals);
        json.Field("countries", counts.Countries);
        json.Field("withoutCountry", counts.WithoutCountry);
    }

    private void WriteClaim(CheckedClaim check)
    {
        _variants.WriteQuote(check.Variant, check.Claim.Text, check.Claim.Span);
        json.Field("claimed", check.Claim.Value);
        json.Objects("readings", check.Readings, reading =>
        {
            json.Field("reading", reading.Reading);
            json.Field("value", reading.Value);
            json.Field("holds", reading.Holds);
        });
        json.Field("holds", check.Holds);
    }

    private void WriteQuestion(SignatoryQuestion question)
    {
        json.Field("rule", question.Rule);
        json.Object("first", () => WriteSide(question.First));
        json.Object("second", () => WriteSide(question.Second));
        json.Field("reason", question.Reason);
        json.Field("suggestion", question.Suggestion);
        json.Field("answer", question.Answer);
        json.Field("note", question.AnswerReason);
    }

    private void WriteSide(SignatoryOccurrence side)
    {
        json.Field("variant", side.Variant);
        WriteRow(side.Variant, side.Signatory);
    }

    private void WriteDiagnostic(SignatoryDiagnostic diagnostic)
    {
        json.Field("id", diagnostic.Id);
        json.Field("severity", diagnostic.Severity);
        json.Field("message", diagnostic.Message);
        json.Field("variant", diagnostic.Variant);
        if (diagnostic.Variant is { } variant) _variants.WriteSpan("span", variant, diagnostic.Span);
    }
}
