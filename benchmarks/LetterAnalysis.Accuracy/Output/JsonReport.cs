using LetterAnalysis.Accuracy.Scoring;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LetterAnalysis.Accuracy.Output;

/// <summary>Writes a result as JSON: the same tables and cases as on the console.</summary>
internal static class JsonReport
{
    public static void Write(AccuracyResult result, string path)
    {
        var document = new JObject
        {
            ["fields"] = Tallies(result.Fields),
            ["groups"] = new JObject(AccuracyResult.Groupings.Select(grouping => new JProperty(grouping.Title,
                new JObject(result.Grouped(grouping.GroupOf).Select(group => new JProperty(group.Key, Tallies(group))))))),
            ["namePairs"] = result.Names is { } names ? Names(names) : null,
            ["misses"] = new JArray(result.Fields.Where(field => !field.Judgement.IsRight).Select(Case)),
        };
        File.WriteAllText(path, document.ToString(Formatting.Indented) + "\n");
    }

    private static JObject Tallies(IEnumerable<FieldResult> fields) => new(Tally.Of(fields).Select(tally => new JProperty(tally.Field, new JObject
    {
        ["scored"] = tally.Scored,
        ["right"] = tally.Right,
        ["absent"] = tally.Absent,
        ["wrong"] = tally.Wrong,
        ["missed"] = tally.Missed,
        ["invented"] = tally.Invented,
        ["percent"] = Math.Round(tally.Percent, 2),
        ["offBy"] = tally.Off,
    })));

    private static JObject Names(NamePairScore names) => new(names.Percentages.Select(one => new JProperty(one.Key, Math.Round(one.Value, 2))))
    {
        ["pairs"] = names.Pairs,
        ["reviewPercent"] = Math.Round(names.ReviewPercent, 2),
        ["misses"] = new JArray(names.Misses),
    };

    private static JObject Case(FieldResult field) => new()
    {
        ["field"] = field.Field,
        ["file"] = Path.GetFileName(field.Source.Path),
        ["outcome"] = field.Judgement.Outcome.ToString().ToLowerInvariant(),
        ["expected"] = field.Judgement.Expected,
        ["found"] = field.Judgement.Found,
        ["reason"] = field.Judgement.Reason,
    };
}
