using System.Collections.Immutable;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting;

/// <summary>Writes the <c>letter-analysis/parse</c> document of one source.</summary>
internal sealed class ParseJson(JsonOutput json, ParsedSource parsed, bool explain)
{
    private readonly SourceText _source = parsed.Source;

    public void Write() => json.Document("parse", () =>
    {
        json.Object("source", () =>
        {
            json.Field("name", _source.Name);
            json.Field("mediaType", _source.MediaType);
            json.Field("sha256", _source.Sha256);
            json.Field("length", _source.Length);
            json.Objects("facts", parsed.Document.Facts, WriteFact);
        });
        json.Objects("letters", parsed.Letters, WriteLetter);
        json.Objects("furniture", parsed.Furniture, WritePart);
        WriteDiagnostics(parsed.Diagnostics);
    });

    private void WriteFact(DocumentFact fact)
    {
        json.Field("kind", fact.Kind);
        json.Field("value", fact.Value);
        if (fact.Span is { } span) WriteSpan(span);
    }

    private void WriteLetter(Letter letter)
    {
        json.Field("id", letter.Id);
        json.Field("language", letter.Language);
        json.Object("date", letter.Date, date =>
        {
            json.Field("text", date.Text);
            json.Field("iso", date.Iso);
            json.Field("origin", date.Origin);
            WriteSpan(date.Span);
        });
        json.Object("addressee", letter.Addressee, addressee =>
        {
            json.Field("text", addressee.Text);
            json.Objects("lines", addressee.Lines, WritePart);
            WriteSpan(addressee.Span);
        });
        json.Objects("copies", letter.Copies, WritePart);
        json.Object("subject", letter.Subject, WritePart);
        json.Object("salutation", letter.Salutation, WritePart);
        json.Object("valediction", letter.Valediction, WritePart);
        json.Objects("sections", letter.Sections, WriteSection);
        json.Objects("recommendations", letter.Recommendations, WriteRecommendation);
        json.Objects("requests", letter.Requests, WriteAsk);
        json.Objects("claims", letter.Claims, WriteClaim);
        json.Objects("signatories", letter.Signatories, WriteSignatory);
        json.Objects("citations", letter.Citations, WriteCitation);
        WriteDiagnostics(letter.Diagnostics);
    }

    private void WriteSection(Section section)
    {
        json.Field("kind", section.Kind);
        json.Field("language", section.Language);
        WriteSpan(section.Span);
        if (explain) json.Field("evidence", section.Evidence);
    }

    private void WriteRecommendation(Recommendation item)
    {
        json.Field("number", item.Number);
        json.Field("ordinal", item.Ordinal);
        json.Field("topic", item.Topic);
        json.Field("text", item.Text);
        WriteSpan(item.Span);
        json.Objects("asks", item.Asks, WriteAsk);
        json.Objects("items", item.Items, WriteRecommendation);
    }

    private void WriteAsk(Ask ask)
    {
        json.Field("text", ask.Text);
        json.Field("frameVerb", ask.FrameVerb);
        json.Field("verbs", ask.Verbs);
        json.Field("addressees", ask.Addressees);
        json.Field("negative", ask.Negative);
        json.Field("strength", ask.Strength);
        json.Field("deadline", ask.Deadline);
        WriteSpan(ask.Span);
    }

    private void WriteClaim(Claim claim)
    {
        json.Field("subject", claim.Subject);
        json.Field("comparator", claim.Comparator);
        json.Field("value", claim.Value);
        json.Field("text", claim.Text);
        WriteSpan(claim.Span);
    }

    private void WriteSignatory(Signatory signatory)
    {
        json.Field("name", signatory.Name);
        json.Field("kind", signatory.Kind);
        json.Field("group", signatory.Group);
        json.Field("acronym", signatory.Acronym);
        json.Field("country", signatory.Country);
        json.Field("role", signatory.Role);
        WriteSpan(signatory.Span);
    }

    private void WriteCitation(Citation citation)
    {
        json.Field("kind", citation.Kind);
        json.Field("text", citation.Text);
        json.Field("canonical", citation.Canonical);
        WriteSpan(citation.Span);
    }

    private void WriteDiagnostics(ImmutableArray<Diagnostic> diagnostics) => json.Objects("diagnostics", diagnostics, diagnostic =>
    {
        json.Field("id", diagnostic.Id);
        json.Field("severity", diagnostic.Severity);
        json.Field("message", diagnostic.Message);
        WriteSpan(diagnostic.Span);
    });

    private void WritePart(LetterPart part)
    {
        json.Field("text", part.Text);
        WriteSpan(part.Span);
    }

    private void WriteSpan(TextSpan span) => json.Field("span", span, _source);
}
