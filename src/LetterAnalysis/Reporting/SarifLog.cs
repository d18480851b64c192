using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting;

/// <summary>One SARIF log of an audit.</summary>
internal sealed class SarifLog(JsonOutput json, AuditResult result)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The name and version of the way that fingerprints are made.</summary>
    private const string FingerprintName = "letterFinding/v1";

    private readonly ImmutableArray<SourceText> _artifacts =
        [.. result.Sources.Select(source => source.Source).Concat(result.Findings.Select(finding => finding.Source)).Distinct()];

    public void Write() => json.Object(() =>
    {
        json.Field("$schema", Schema);
        json.Field("version", "2.1.0");
        json.Objects("runs", [result], _ =>
        {
            json.Object("tool", () => json.Object("driver", WriteDriver));
            json.Field("columnKind", "utf16CodeUnits");
            json.Objects("artifacts", _artifacts, WriteArtifact);
            json.Objects("results", result.Findings.Concat(result.Suppressed), WriteResult);
        });
    });

    private void WriteDriver()
    {
        json.Field("name", "letters");
        json.Field("semanticVersion", Version());
        json.Objects("rules", result.Rules, rule =>
        {
            json.Field("id", rule.Id);
            json.Field("name", rule.Alias);
            json.Object("shortDescription", () => json.Field("text", FirstSentence(rule.Help.Finds)));
            json.Object("fullDescription", () => json.Field("text", rule.Help.Finds));
            json.Object("help", () =>
            {
                json.Field("text", $"{rule.Help.Finds} {rule.Help.Matters} Wrong: {rule.Help.Wrong} Right: {rule.Help.Right}");
                json.Field("markdown", RulesPage.Section(rule));
            });
            json.Object("defaultConfiguration", () => json.Field("level", LevelOf(rule.Severity)));
        });
    }

    private static string Version()
    {
        Version version = typeof(SarifLog).Assembly.GetName().Version!;
        return version.ToString(3);
    }

    private void WriteArtifact(SourceText source)
    {
        json.Object("location", () => json.Field("uri", UriOf(source.Name)));
        json.Field("mimeType", source.MediaType);
        json.Object("hashes", () => json.Field("sha-256", source.Sha256));
    }

    private void WriteResult(Finding finding)
    {
        json.Field("ruleId", finding.Rule);
        int index = result.Rules.IndexOf(result.Rules.First(rule => rule.Id == finding.Rule));
        json.Field("ruleIndex", index);
        json.Field("level", LevelOf(finding.Severity));
        json.Object("message", () => json.Field("text", finding.Suggestion is { } suggestion ? $"{finding.Message} {suggestion}" : finding.Message));
        json.Objects("locations", [new FindingPlace(finding.Variant, finding.Source, finding.Span)], WriteLocation);
        FindingPlace[] related = [.. finding.Related.DistinctBy(place => (place.Source, place.Variant, HasLines(place.Source) ? place.Span : default, place.Source.GetOrigin(place.Span.Start)))];
        if (related.Length > 0) json.Objects("relatedLocations", related, WriteLocation);
        json.Object("partialFingerprints", () => json.Field(FingerprintName, finding.Fingerprint));
        if (finding.SuppressedBy is { } suppression)
        {
            json.Objects("suppressions", [suppression], one =>
            {
                json.Field("kind", "external");
                json.Field("justification", one.Reason);
            });
        }
        if (finding.Fix.IsEmpty || !HasLines(finding.Source)) return;
        json.Objects("fixes", [finding], _ => json.Objects("artifactChanges", [finding], _ =>
        {
            WriteArtifactLocation(finding.Source);
            json.Objects("replacements", finding.Fix, edit =>
            {
                json.Object("deletedRegion", () => WriteOffsets(edit.Span));
                json.Object("insertedContent", () => json.Field("text", edit.Text));
            });
        }));
    }

    private void WriteLocation(FindingPlace place)
    {
        json.Object("physicalLocation", () =>
        {
            WriteArtifactLocation(place.Source);
            if (HasLines(place.Source)) json.Object("region", () => WriteRegion(place));
        });
        string? origin = place.Source.GetOrigin(place.Span.Start);
        if (place.Variant is null && origin is null) return;
        json.Objects("logicalLocations", [place], _ =>
        {
            json.Field("name", place.Variant is { } variant ? $"letter {variant}" : origin!);
            if (origin is not null && place.Variant is not null) json.Field("fullyQualifiedName", $"letter {place.Variant}, {origin}");
        });
    }

    private void WriteArtifactLocation(SourceText source) => json.Object("artifactLocation", () =>
    {
        json.Field("uri", UriOf(source.Name));
        json.Field("index", _artifacts.IndexOf(source));
    });

    private void WriteRegion(FindingPlace place)
    {
        LinePosition start = place.Source.GetLinePosition(place.Span.Start), end = place.Source.GetLinePosition(place.Span.End);
        json.Field("startLine", start.Line);
        json.Field("startColumn", start.Column);
        json.Field("endLine", end.Line);
        json.Field("endColumn", end.Column);
        WriteOffsets(place.Span);
        if (!place.Span.IsEmpty) json.Object("snippet", () => json.Field("text", place.Source[place.Span]));
    }

    private void WriteOffsets(TextSpan span)
    {
        json.Field("charOffset", span.Start);
        json.Field("charLength", span.Length);
    }

    /// <summary>Text and Markdown are read as they stand; the text of other forms is drawn from a file that has no lines.</summary>
    private static bool HasLines(SourceText source) => source.MediaType is MediaTypes.PlainText or MediaTypes.Markdown or "application/json";

    private static string FirstSentence(string text)
    {
        int end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }

    private static string LevelOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A path as a relative reference, or as a file URI when it is a whole one.</summary>
    private static string UriOf(string name) => Path.IsPathRooted(name) && Uri.TryCreate(name, UriKind.Absolute, out Uri? absolute) ? absolute.AbsoluteUri
        : string.Join('/', name.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
