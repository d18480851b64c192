namespace LetterAnalysis.Reporting;

/// <summary>
/// Writes rows of values as a table for other programs: comma-separated values that a spreadsheet opens as they are, or a JSON object a line (NDJSON).
/// A value is a string, a whole number (<see cref="long"/>), a <see cref="double"/>, a <see cref="bool"/>, or null. The text writer is flushed and left open.
/// </summary>
public static class TableReport
{
    /// <summary>Writes comma-separated values (RFC 4180) with a head; what a spreadsheet would take for a formula is guarded by an apostrophe.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows, each with a value a column; enumerated once.</param>
    public static void WriteCsv(TextWriter output, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        var csv = new CsvWriter(output);
        csv.Write(columns);
        foreach (IReadOnlyList<object?> row in rows) csv.Write(row.Select(Print));
        output.Flush();
    }

    /// <summary>Writes a JSON object a line, with the columns as its fields.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows, each with a value a column; enumerated once.</param>
    public static void WriteNdjson(TextWriter output, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        foreach (IReadOnlyList<object?> row in rows)
        {
            using var json = new JsonOutput(output, onOneLine: true);
            json.Object(() =>
            {
                for (int i = 0; i < columns.Count; i++) json.Value(columns[i], row[i]);
            });
        }
        output.Flush();
    }

    private static string? Print(object? value) => value switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
