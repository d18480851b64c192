namespace LetterAnalysis.Reporting;

/// <summary>
/// Writes comma-separated values (RFC 4180) that a spreadsheet opens as they are: a byte order mark in front, and an apostrophe before
/// what it would take for a formula (<c>= + - @</c>, tab, carriage return), since letters are untrusted.
/// </summary>
internal sealed class CsvWriter
{
    private const string LineEnd = "\r\n";

    private readonly TextWriter _output;

    public CsvWriter(TextWriter output)
    {
        _output = output;
        output.Write('\uFEFF');
    }

    /// <summary>Writes one record.</summary>
    public void Write(IEnumerable<string?> fields)
    {
        bool first = true;
        foreach (string? field in fields)
        {
            if (!first) _output.Write(',');
            first = false;
            WriteField(field ?? "");
        }
        _output.Write(LineEnd);
    }

    /// <summary>The text of a field without the apostrophe that kept it from being a formula.</summary>
    public static string Unguard(string field) => field.Length > 1 && field[0] == '\'' && IsFormula(field[1]) ? field[1..] : field;

    private static bool IsFormula(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r';

    private void WriteField(string field)
    {
        string text = field.Length > 0 && IsFormula(field[0]) ? "'" + field : field;
        if (!text.AsSpan().ContainsAny("\",;\r\n\t") && text.Trim().Length == text.Length)
        {
            _output.Write(text);
            return;
        }
        _output.Write('"');
        _output.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        _output.Write('"');
    }
}
