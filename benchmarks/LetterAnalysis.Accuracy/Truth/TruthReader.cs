using System.Collections.Immutable;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LetterAnalysis.Accuracy.Truth;

/// <summary>
/// Reads labels: a folder with <c>truth.json</c> and <c>letters/</c>, or a folder where <c>NAME.outline.json</c> stands beside each
/// letter. An entry describes one letter, or, with <c>letters</c> of its own, a file of several; entries of the same file go together.
/// </summary>
internal static class TruthReader
{
    public static ImmutableArray<TruthSource> ReadCorpus(string folder)
    {
        JToken truth = Load(Path.Combine(folder, "truth.json"));
        return
        [
            .. truth["letters"]!.GroupBy(entry => Required(entry, "file"), StringComparer.Ordinal)
                .Select(file => new TruthSource(Path.Combine(folder, "letters", file.Key), [.. file.SelectMany(entry => LettersOf(entry))])),
        ];
    }

    public static ImmutableArray<TruthSource> ReadOutlines(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.outline.json").Order(StringComparer.Ordinal).Select(Load)
            .Select(outline => new TruthSource(Path.Combine(folder, Required(outline, "file")), LettersOf(outline))),
    ];

    private static ImmutableArray<TruthLetter> LettersOf(JToken entry) => entry["letters"] is JArray letters
        ? [.. letters.Select(letter => ToLetter(letter, Required(entry, "file")))]
        : [ToLetter(entry, Required(entry, "file"))];

    private static TruthLetter ToLetter(JToken entry, string file) => new()
    {
        File = file,
        Language = (string?)entry["language"] ?? "und",
        Complete = (bool?)entry["complete"] ?? true,
        Date = (string?)entry["date"],
        DateElsewhere = (string?)entry["dateElsewhere"],
        Addressee = entry["addressee"] is JArray lines ? Strings(lines) : null,
        Subject = (string?)entry["subject"],
        Salutation = (string?)entry["salutation"],
        Valediction = (string?)entry["valediction"],
        RecommendationCount = entry["recommendations"] is JObject listed ? (int)listed["count"]! : null,
        RecommendationStarts = entry["recommendations"] is JObject list ? Strings(list["starts"]) : [],
        SignatoryCount = (int?)entry["signatories"],
        Claim = (string?)entry["claim"],
        VariantGroup = (string?)entry["variantGroup"],
        Unlabelled = Strings(entry["unlabelled"]),
    };

    private static JToken Load(string path)
    {
        using var reader = new JsonTextReader(new StreamReader(path)) { DateParseHandling = DateParseHandling.None, MaxDepth = 32 };
        return JToken.Load(reader);
    }

    private static string Required(JToken entry, string name) =>
        (string?)entry[name] ?? throw new JsonException($"{entry.Path}: no \"{name}\" in a label.");

    private static ImmutableArray<string> Strings(JToken? values) => values is JArray array ? [.. array.Select(value => (string)value!)] : [];
}
