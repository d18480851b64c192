using System.Collections.Immutable;
using LetterAnalysis.Text;
using Newtonsoft.Json.Linq;

namespace LetterAnalysis.Auditing;

/// <summary>Reads a list of suppressions: an entry each with a fingerprint, a reason, the letter's file and, for people, the rule and the quoted words.</summary>
internal static class SuppressionReader
{
    private const int FingerprintLength = 16;

    public static ImmutableArray<Suppression> Read(SourceText file)
    {
        var json = new CheckedJson(file, "suppressions");
        var suppressions = ImmutableArray.CreateBuilder<Suppression>();
        JObject root = json.Root();
        JProperty list = json.Fields(root, "suppressions").ToArray() is [JProperty only] ? only : throw json.Wrong(root, "a list called suppressions");
        int at = 0;
        foreach (JToken entry in json.List(list.Value))
        {
            string? fingerprint = null, reason = null, letter = null;
            foreach (JProperty field in json.Fields(entry, "fingerprint", "reason", "letter", "rule", "text"))
            {
                string value = json.String(field.Value);
                if (field.Name == "fingerprint") fingerprint = IsFingerprint(value) ? value.ToLowerInvariant() : throw json.Wrong(field.Value, "sixteen hexadecimal digits");
                else if (field.Name == "reason") reason = !string.IsNullOrWhiteSpace(value) ? value : throw json.Wrong(field.Value, "a reason");
                else if (field.Name == "letter") letter = value;
            }
            if (fingerprint is null || reason is null) throw json.Wrong(entry, "a fingerprint and a reason");
            int found = file.Content.IndexOf(fingerprint, at, StringComparison.OrdinalIgnoreCase);
            if (found >= 0) at = found + FingerprintLength;
            suppressions.Add(new Suppression(fingerprint, reason, file, found < 0 ? default : new TextSpan(found, FingerprintLength), letter));
        }
        return suppressions.ToImmutable();
    }

    private static bool IsFingerprint(string text) => text.Length == FingerprintLength && text.All(char.IsAsciiHexDigit);
}
