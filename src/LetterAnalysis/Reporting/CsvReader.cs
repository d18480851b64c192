using System.Text;

namespace LetterAnalysis.Reporting;

/// <summary>
/// Reads separated values as spreadsheets save them: commas, semicolons or tabs (told by the first line), quoted fields with line ends in
/// them, any line end. Takes any text: an open quote runs to the end.
/// </summary>
internal sealed class CsvReader
{
    private readonly string _text;
    private readonly char _separator;
    private readonly StringBuilder _field = new();
    private readonly List<string> _fields = [];
    private readonly List<CsvRecord> _records = [];
    private int _at;
    private int _line = 1;
    private int _start = 1;

    private CsvReader(string text)
    {
        _text = text;
        ReadOnlySpan<char> head = text.AsSpan();
        int end = head.IndexOfAny('\r', '\n');
        if (end >= 0) head = head[..end];
        int commas = head.Count(','), semicolons = head.Count(';'), tabs = head.Count('\t');
        _separator = tabs > Math.Max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }

    /// <summary>The records, blank ones left out.</summary>
    public static List<CsvRecord> Read(string text)
    {
        var reader = new CsvReader(text);
        while (reader._at < text.Length) reader.ReadRecord();
        return reader._records;
    }

    private void ReadRecord()
    {
        _start = _line;
        _fields.Clear();
        do
        {
            ReadField();
        }
        while (Take(_separator));
        if (Take('\r') | Take('\n')) _line++;
        var record = new CsvRecord(_start, [.. _fields]);
        if (!record.IsBlank) _records.Add(record);
    }

    private void ReadField()
    {
        _field.Clear();
        if (Take('"')) ReadQuoted();
        // What follows a closing quote belongs to the field.
        while (_at < _text.Length && _text[_at] != _separator && _text[_at] is not ('\r' or '\n')) _field.Append(_text[_at++]);
        _fields.Add(_field.ToString());
    }

    private void ReadQuoted()
    {
        while (_at < _text.Length)
        {
            char c = _text[_at++];
            if (c == '"' && !Take('"')) return;
            if (c == '\n' || (c == '\r' && !(_at < _text.Length && _text[_at] == '\n'))) _line++;
            _field.Append(c);
        }
    }

    private bool Take(char c)
    {
        if (_at >= _text.Length || _text[_at] != c) return false;
        _at++;
        return true;
    }
}
