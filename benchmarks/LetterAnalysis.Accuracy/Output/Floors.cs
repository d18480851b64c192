using System.Globalization;
using Newtonsoft.Json.Linq;

namespace LetterAnalysis.Accuracy.Output;

/// <summary>The least percentage of each field, from a file <c>{"field": percentage}</c>.</summary>
internal static class Floors
{
    /// <summary>A sentence for each field that is below its floor, and for each floor whose field was not scored.</summary>
    public static IEnumerable<string> Broken(string path, AccuracyResult result)
    {
        Dictionary<string, double> reached = new(result.Percentages, StringComparer.Ordinal);
        foreach (JProperty floor in JObject.Parse(File.ReadAllText(path)).Properties())
        {
            double least = (double)floor.Value;
            if (!reached.TryGetValue(floor.Name, out double percent))
            {
                yield return $"{floor.Name}: nothing was scored, but {path} sets a floor for it";
            }
            else if (Math.Round(percent, 1) < least)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{floor.Name}: {percent:0.0} % right, below its floor of {least:0.0} %");
            }
        }
    }
}
