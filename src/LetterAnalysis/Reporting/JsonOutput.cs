using LetterAnalysis.Text;

namespace LetterAnalysis.Reporting;

/// <summary>
/// Writes JSON in the house form: fields in the order of the calls, indented by two, line feeds, camelCase names for enumerations, null
/// where there is nothing. Small leaf objects stand on one line.
/// </summary>
internal sealed class JsonOutput : IDisposable
{
    private const string SchemaVersion = "1.0";

    private readonly TextWriter _text;
    private readonly LeafLineJsonWriter _json;

    /// <param name="output">Where to write.</param>
    /// <param name="onOneLine">True for a document on one line, without blanks.</param>
    public JsonOutput(TextWriter output, bool onOneLine = false)
    {
        _text = new SafeJsonText(output) { NewLine = "\n" };
        _json = new LeafLineJsonWriter(_text);
        if (onOneLine) _json.Formatting = Newtonsoft.Json.Formatting.None;
    }

    /// <summary>Writes a whole document: an object that begins with its schema.</summary>
    public void Document(string kind, Action content) => Object(() =>
    {
        Field("schema", $"letter-analysis/{kind}");
        Field("schemaVersion", SchemaVersion);
        content();
    });

    /// <summary>Writes an object as a value.</summary>
    public void Object(Action content)
    {
        _json.WriteStartObject();
        content();
        _json.WriteEndObject();
    }

    /// <summary>Writes an object as a field.</summary>
    public void Object(string name, Action content)
    {
        _json.WritePropertyName(name);
        Object(content);
    }

    /// <summary>Writes an object as a field, or null where there is no value to describe.</summary>
    public void Object<T>(string name, T? value, Action<T> content) where T : class
    {
        if (value is null) Field(name, (string?)null);
        else Object(name, () => content(value));
    }

    /// <summary>Writes an array as a value; <paramref name="write"/> writes one value.</summary>
    public void Array<T>(IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray();
        foreach (T item in items) write(item);
        _json.WriteEndArray();
    }

    /// <summary>Writes an array of objects as a field; <paramref name="content"/> writes the fields of one.</summary>
    public void Objects<T>(string name, IEnumerable<T> items, Action<T> content)
    {
        _json.WritePropertyName(name);
        Array(items, item => Object(() => content(item)));
    }

    public void Field(string name, string? value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    public void Field(string name, int value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    public void Field(string name, double value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    public void Field(string name, bool value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    /// <summary>Writes a string, number, truth value or null as a field.</summary>
    public void Value(string name, object? value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    /// <summary>Writes a whole value as a field.</summary>
    public void Value(string name, Action write)
    {
        _json.WritePropertyName(name);
        write();
    }

    public void Field(string name, Enum? value) => Field(name, value is null ? null : JsonName.Of(value));

    /// <summary>Writes a country on one line.</summary>
    public void Field(string name, Country? country)
    {
        _json.WritePropertyName(name);
        if (country is null) _json.WriteNull();
        else _json.OnOneLine(() => Object(() =>
        {
            Field("code", country.Code);
            Field("text", country.Text);
        }));
    }

    /// <summary>Writes an array of strings on one line.</summary>
    public void Field(string name, IEnumerable<string> values)
    {
        _json.WritePropertyName(name);
        _json.OnOneLine(() => Array(values, _json.WriteValue));
    }

    /// <summary>Writes an array of numbers on one line.</summary>
    public void Field(string name, IEnumerable<double> values)
    {
        _json.WritePropertyName(name);
        _json.OnOneLine(() => Array(values, _json.WriteValue));
    }

    /// <summary>Writes an array of whole numbers on one line.</summary>
    public void Field(string name, IEnumerable<long> values)
    {
        _json.WritePropertyName(name);
        _json.OnOneLine(() => Array(values, _json.WriteValue));
    }

    /// <summary>Writes a span, with the line and column of its start, on one line.</summary>
    public void Field(string name, TextSpan span, SourceText source)
    {
        _json.WritePropertyName(name);
        _json.OnOneLine(() => Object(() => SpanFields(span, source)));
    }

    /// <summary>Writes the fields of a span into the object that is open.</summary>
    public void SpanFields(TextSpan span, SourceText source)
    {
        LinePosition at = source.GetLinePosition(span.Start);
        Field("start", span.Start);
        Field("length", span.Length);
        Field("line", at.Line);
        Field("column", at.Column);
        if (source.GetOrigin(span.Start) is { } origin) Field("origin", origin);
    }

    /// <summary>Ends the output with a line feed; the writer underneath stays open.</summary>
    public void Dispose()
    {
        _json.Close();
        _text.Write('\n');
        _text.Flush();
    }
}
