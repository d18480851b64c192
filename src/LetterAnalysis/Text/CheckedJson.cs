using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LetterAnalysis.Text;

/// <summary>Reads a JSON file strictly: what is wrong is refused with its line, what was found and what was expected.</summary>
/// <param name="file">The file.</param>
/// <param name="schema">The name of the schema that describes it.</param>
internal sealed class CheckedJson(SourceText file, string schema)
{
    private const int DeepestNesting = 16;

    /// <summary>The object that the file holds.</summary>
    public JObject Root()
    {
        try
        {
            using var text = new StringReader(file.Content);
            using var reader = new JsonTextReader(text) { MaxDepth = DeepestNesting, DateParseHandling = DateParseHandling.None };
            JToken root = JToken.ReadFrom(reader, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
            while (reader.Read())
            {
                if (reader.TokenType != JsonToken.Comment) throw Wrong(reader.LineNumber, "more text", "the end of the file");
            }
            return root as JObject ?? throw Wrong(root, "an object");
        }
        catch (JsonReaderException error)
        {
            // The reader counts from 1, but tells 0 before it has read anything.
            throw Wrong(Math.Max(1, error.LineNumber), "text that is no JSON", "JSON");
        }
    }

    /// <summary>The fields of an object, which may have no others than those named; <c>$schema</c> is let pass.</summary>
    public IEnumerable<JProperty> Fields(JToken token, params string[] allowed)
    {
        if (token is not JObject json) throw Wrong(token, "an object");
        foreach (JProperty field in json.Properties())
        {
            if (field.Name == "$schema") continue;
            if (allowed.Length > 0 && !allowed.Contains(field.Name)) throw Wrong(LineOf(field), $"the field “{field.Name}”", string.Join(", ", allowed));
            yield return field;
        }
    }

    public string String(JToken token) => token is JValue { Type: JTokenType.String, Value: string { Length: > 0 } text } ? text : throw Wrong(token, "a text");

    public IEnumerable<string> Strings(JToken token) => token is JArray array ? array.Select(String) : throw Wrong(token, "a list of texts");

    public IEnumerable<JToken> List(JToken token) => token as JArray ?? throw Wrong(token, "a list");

    public int Count(JToken token) => token is JValue { Type: JTokenType.Integer, Value: long and >= 0 and <= int.MaxValue and var number } ? (int)number : throw Wrong(token, "a count");

    public DateOnly Date(JToken token) => DateOnly.TryParseExact(String(token), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
        ? date : throw Wrong(token, "a date such as 2021-10-14");

    /// <summary>The error for a value of another kind than was expected.</summary>
    public LetterFormatException Wrong(JToken token, string expected) => Wrong(LineOf(token), token is JContainer ? token.Type.ToString().ToLowerInvariant() : $"“{token}”", expected);

    private LetterFormatException Wrong(int line, string found, string expected) => new(file.Name,
        string.Create(CultureInfo.InvariantCulture, $"in line {line}"), found, expected, $"See what may stand there: letters schema {schema}.");

    private static int LineOf(JToken token) => ((IJsonLineInfo)token).LineNumber;
}
