using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace LetterAnalysis.Accuracy.Truth;

/// <summary>What is true of a letter of a generated archive.</summary>
/// <param name="Path">Its path within the archive.</param>
/// <param name="Family">Its family.</param>
/// <param name="Recommendations">What each listed recommendation is in the ledger, in order.</param>
/// <param name="Signatories">Who each signatory is, in order.</param>
internal sealed record GeneratedTruth(string Path, string Family, ImmutableArray<string> Recommendations, ImmutableArray<string> Signatories)
{
    /// <summary>Reads a file of one line of JSON a letter.</summary>
    public static IEnumerable<GeneratedTruth> ReadFile(string path) => File.ReadLines(path).Select(Parse);

    /// <summary>Reads one line.</summary>
    public static GeneratedTruth Parse(string line)
    {
        JObject letter = JObject.Parse(line);
        return new GeneratedTruth((string)letter["path"]!, (string)letter["family"]!,
            [.. letter["recommendations"]!.Select(item => (string)item["ledger"]!)], [.. letter["signatories"]!.Select(signer => (string)signer["entity"]!)]);
    }
}
