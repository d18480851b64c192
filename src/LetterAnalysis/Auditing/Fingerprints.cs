using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing;

/// <summary>
/// Names findings by what they quote and where that belongs, not by line: a hash of the rule, the file's name without its folder, the
/// letter's place in the file, and the folded words. The same words found twice are told apart by their order.
/// </summary>
internal static class Fingerprints
{
    private const int Digits = 16;

    public static ImmutableArray<Finding> Set(IEnumerable<Finding> findings, IReadOnlyDictionary<string, Variant> variants)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var named = ImmutableArray.CreateBuilder<Finding>();
        foreach (Finding finding in findings)
        {
            string letter = finding.Variant is { } id && variants.TryGetValue(id, out Variant? variant) ? variant.Letter.Id : "";
            string words = KeyFolder.Fold(string.Join(' ', finding.Source[finding.Span].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            string about = string.Join('\n', finding.Rule, FileName(finding.Source.Name), letter, words);
            int before = seen[about] = seen.GetValueOrDefault(about) + 1;
            if (before > 1) about += "\n" + before.ToString(CultureInfo.InvariantCulture);
            named.Add(finding with { Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(about)))[..Digits] });
        }
        return named.ToImmutable();
    }

    /// <summary>The part after the last slash of either kind, the same on every system.</summary>
    public static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
}
