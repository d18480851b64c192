using System.Collections.Immutable;
using LetterAnalysis.Text;
using Newtonsoft.Json.Linq;

namespace LetterAnalysis;

/// <summary>Reads a file that declares where variants are meant to differ; its schema is <c>slots</c> in <see cref="Reporting.Schemas"/>.</summary>
public static class SlotsFile
{
    /// <summary>Reads a file of slots.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="IOException">The file can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="LetterFormatException">The file does not say what its schema allows; the message names the line.</exception>
    public static ImmutableArray<DeclaredSlot> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(SourceText.Decode(File.ReadAllBytes(path), path));
    }

    /// <summary>Reads the text of such a file.</summary>
    /// <param name="text">The text, JSON.</param>
    /// <exception cref="LetterFormatException">It does not say what its schema allows; the message names the line.</exception>
    public static ImmutableArray<DeclaredSlot> Read(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var json = new CheckedJson(text, "slots");
        JObject root = json.Root();
        JProperty list = json.Fields(root, "slots").ToArray() is [JProperty only] ? only : throw json.Wrong(root, "a list called slots");
        var slots = ImmutableArray.CreateBuilder<DeclaredSlot>();
        foreach (JToken entry in json.List(list.Value))
        {
            DeclaredSlot slot = ReadSlot(json, entry);
            bool isKnown = slots.Any(known => string.Equals(known.Name, slot.Name, StringComparison.OrdinalIgnoreCase));
            slots.Add(!isKnown ? slot : throw json.Wrong(entry, $"one slot only called {slot.Name}"));
        }
        return slots.ToImmutable();
    }

    private static DeclaredSlot ReadSlot(CheckedJson json, JToken entry)
    {
        string? name = null;
        ImmutableArray<DeclaredValue> values = [];
        foreach (JProperty field in json.Fields(entry, "name", "values"))
        {
            if (field.Name == "name") name = ReadText(json, field.Value);
            else values = [.. json.Fields(field.Value).Select(value => ReadValue(json, value))];
        }
        return name is not null && values.Length > 1 ? new DeclaredSlot(name, values) : throw json.Wrong(entry, "a name, and values for two variants or more");
    }

    /// <summary>A value is its full form alone, or an object of its forms.</summary>
    private static DeclaredValue ReadValue(CheckedJson json, JProperty value)
    {
        if (value.Value is not JObject) return new DeclaredValue(value.Name, ReadText(json, value.Value));
        var read = new DeclaredValue(value.Name, "");
        foreach (JProperty form in json.Fields(value.Value, "full", "short", "adjective", "possessive"))
        {
            read = form.Name switch
            {
                "full" => read with { Full = ReadText(json, form.Value) },
                "short" => read with { Short = ReadForms(json, form.Value) },
                "adjective" => read with { Adjective = ReadForms(json, form.Value) },
                _ => read with { Possessive = ReadForms(json, form.Value) },
            };
        }
        return read.Full.Length > 0 ? read : throw json.Wrong(value.Value, "a full form");
    }

    private static ImmutableArray<string> ReadForms(CheckedJson json, JToken token) =>
        token is JArray array ? [.. array.Select(form => ReadText(json, form))] : [ReadText(json, token)];

    private static string ReadText(CheckedJson json, JToken token)
    {
        string text = json.String(token);
        return text.Any(char.IsLetterOrDigit) ? text : throw json.Wrong(token, "words");
    }
}
