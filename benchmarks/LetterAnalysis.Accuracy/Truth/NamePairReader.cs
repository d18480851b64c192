using System.Collections.Immutable;
using System.Text;

namespace LetterAnalysis.Accuracy.Truth;

/// <summary>Reads pairs of names from CSV: <c>name1,country1,name2,country2,expected,source</c>, one pair a line, quotes as in RFC 4180.</summary>
internal static class NamePairReader
{
    public static ImmutableArray<NamePair> Read(string path) =>
        [.. File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select(line => ToPair(Fields(line), path, line))];

    private static NamePair ToPair(List<string> fields, string path, string line) => fields.Count >= 5
        ? new NamePair(fields[0], OrNull(fields[1]), fields[2], OrNull(fields[3]), fields[4])
        : throw new InvalidDataException($"{path}: {fields.Count} fields, expected at least 5: {line}");

    private static string? OrNull(string field) => field.Length == 0 ? null : field;

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int at = 0; at < line.Length; at++)
        {
            char c = line[at];
            if (c == '"' && quoted && at + 1 < line.Length && line[at + 1] == '"')
            {
                field.Append('"');
                at++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }
        fields.Add(field.ToString());
        return fields;
    }
}
