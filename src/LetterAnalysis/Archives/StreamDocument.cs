using LetterAnalysis.Reading;
using LetterAnalysis.Text;
using Newtonsoft.Json;

namespace LetterAnalysis.Archives;

/// <summary>A document of a stream, as its line describes it.</summary>
/// <param name="Id">What the sender calls it; handed back with its result.</param>
/// <param name="Name">Its name for messages.</param>
/// <param name="MediaType">Its form; null when the content must tell.</param>
/// <param name="Content">Its text.</param>
/// <param name="Base64">Its bytes.</param>
/// <param name="Path">Its file.</param>
/// <param name="Problem">What is wrong with the line; null when nothing is.</param>
internal sealed record StreamDocument(object? Id, string? Name, string? MediaType, string? Content, string? Base64, string? Path, string? Problem)
{
    private const string UsualName = "text";

    /// <summary>Reads a line; whatever it holds, it gives a document or a problem.</summary>
    public static StreamDocument Read(string line)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        try
        {
            using var json = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
            if (!json.Read() || json.TokenType != JsonToken.StartObject) return Wrong(fields, "The line is no JSON object.");
            while (json.Read() && json.TokenType == JsonToken.PropertyName)
            {
                string name = (string)json.Value!;
                json.Read();
                if (json.TokenType is JsonToken.StartObject or JsonToken.StartArray) json.Skip();
                else fields[name] = json.Value;
            }
            if (json.TokenType != JsonToken.EndObject) return Wrong(fields, "The line ends within its JSON.");
        }
        catch (JsonException error)
        {
            return Wrong(fields, $"The line is no JSON object: {error.Message}");
        }
        var document = new StreamDocument(fields.GetValueOrDefault("id"), Text("name"), Text("mediaType"), Text("content"), Text("base64"), Text("path"), null);
        int sources = (document.Content is null ? 0 : 1) + (document.Base64 is null ? 0 : 1) + (document.Path is null ? 0 : 1);
        return sources == 1 ? document : document with { Problem = "The line needs one of content (text), base64 (bytes) and path (a file)." };

        string? Text(string name) => fields.GetValueOrDefault(name) as string;
    }

    /// <summary>The document as an input.</summary>
    /// <param name="maxLength">The most bytes of a file that are read.</param>
    /// <exception cref="FormatException">The bytes are not in base 64.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="LetterFormatException">The file is too long.</exception>
    public SourceFile Open(long maxLength)
    {
        string name = Name ?? Path ?? UsualName;
        if (Path is not null) return SourceFile.Open(Path, maxLength, name, MediaType);
        if (Base64 is not null) return new SourceFile(Convert.FromBase64String(Base64), name, MediaType);
        string mediaType = MediaType ?? MediaTypeDetector.Detect(System.Text.Encoding.UTF8.GetBytes(Content!), name);
        return new SourceFile(SourceText.From(Content!, name, mediaType));
    }

    private static StreamDocument Wrong(Dictionary<string, object?> fields, string problem) =>
        new(fields.GetValueOrDefault("id"), fields.GetValueOrDefault("name") as string, null, null, null, null, problem);
}
