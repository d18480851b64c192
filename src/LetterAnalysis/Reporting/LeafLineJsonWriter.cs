using Newtonsoft.Json;

namespace LetterAnalysis.Reporting;

/// <summary>An indenting JSON writer that can keep small values on one line: <c>{"start": 0, "length": 5}</c>.</summary>
internal sealed class LeafLineJsonWriter : JsonTextWriter
{
    private bool _onOneLine;
    private bool _afterComma;

    public LeafLineJsonWriter(TextWriter output) : base(output)
    {
        Formatting = Formatting.Indented;
        Indentation = 2;
        CloseOutput = false;
    }

    /// <summary>Writes a value on the line where it begins.</summary>
    public void OnOneLine(Action value)
    {
        _onOneLine = true;
        value();
        _onOneLine = false;
    }

    protected override void WriteValueDelimiter()
    {
        base.WriteValueDelimiter();
        _afterComma = true;
    }

    protected override void WriteIndent()
    {
        if (!_onOneLine) base.WriteIndent();
        else if (_afterComma) WriteIndentSpace();
        _afterComma = false;
    }
}
