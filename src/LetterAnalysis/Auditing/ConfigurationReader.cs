using System.Collections.Immutable;
using LetterAnalysis.Text;
using Newtonsoft.Json.Linq;

namespace LetterAnalysis.Auditing;

/// <summary>Reads <c>letters.json</c>.</summary>
/// <param name="file">The file.</param>
/// <param name="readBeside">Reads a file by its name relative to this one; null when that leads out of the folder.</param>
internal sealed class ConfigurationReader(SourceText file, Func<string, SourceText?> readBeside)
{
    private readonly CheckedJson _json = new(file, "letters");

    public AuditOptions Read()
    {
        var options = new AuditOptions();
        foreach (JProperty field in _json.Fields(_json.Root(), "rules", "words", "expected"))
        {
            options = field.Name switch
            {
                "rules" => options with { Severities = ReadRules(field.Value) },
                "words" => options with { Words = [.. _json.Strings(field.Value)] },
                _ => options with { Expected = ReadExpected(field.Value) },
            };
        }
        return options;
    }

    private ImmutableDictionary<string, FindingSeverity?> ReadRules(JToken token) => _json.Fields(token).ToImmutableDictionary(field => field.Name, field =>
        _json.String(field.Value) switch
        {
            "off" => (FindingSeverity?)null,
            "suggestion" => FindingSeverity.Suggestion,
            "warning" => FindingSeverity.Warning,
            "error" => FindingSeverity.Error,
            _ => throw _json.Wrong(field.Value, "error, warning, suggestion or off"),
        }, StringComparer.OrdinalIgnoreCase);

    private ExpectedLetters ReadExpected(JToken token)
    {
        var expected = new ExpectedLetters();
        foreach (JProperty field in _json.Fields(token, "recipients", "slots", "date", "signatories", "recommendations"))
        {
            expected = field.Name switch
            {
                "recipients" => expected with { Recipients = [.. _json.Strings(field.Value)] },
                "slots" => expected with { Slots = ReadSlots(field.Value) },
                "date" => expected with { Date = _json.Date(field.Value) },
                "signatories" => expected with { Signatories = ReadSignatories(field.Value) },
                _ => expected with { Recommendations = _json.Count(field.Value) },
            };
        }
        return expected;
    }

    private ImmutableDictionary<string, ImmutableDictionary<string, string>> ReadSlots(JToken token) => _json.Fields(token).ToImmutableDictionary(
        slot => slot.Name, slot => _json.Fields(slot.Value).ToImmutableDictionary(value => value.Name, value => _json.String(value.Value)));

    /// <summary>A list of names, or the name of a CSV file whose first column, or whose column called "name", holds them.</summary>
    private ImmutableArray<string> ReadSignatories(JToken token)
    {
        if (token is JArray) return [.. _json.Strings(token)];
        SourceText csv = readBeside(_json.String(token)) ?? throw _json.Wrong(token, "a file in the folder of this one or below");
        return NameColumn.Read(csv.Content);
    }
}
