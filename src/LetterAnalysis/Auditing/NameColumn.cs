using System.Collections.Immutable;
using System.Text;

namespace LetterAnalysis.Auditing;

/// <summary>Reads the names out of a CSV file (RFC 4180): the column headed "name", or the first one where no column is.</summary>
internal static class NameColumn
{
    public static ImmutableArray<string> Read(string csv)
    {
        List<List<string>> rows = Rows(csv);
        int column = rows.Count == 0 ? -1 : rows[0].FindIndex(field => string.Equals(field.Trim(), "name", StringComparison.OrdinalIgnoreCase));
        return [.. rows.Skip(column < 0 ? 0 : 1).Select(row => row.ElementAtOrDefault(Math.Max(column, 0))?.Trim() ?? "").Where(name => name.Length > 0)];
    }

    private static List<List<string>> Rows(string csv)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            char c = csv[i];
            if (quoted && c == '"' && i + 1 < csv.Length && csv[i + 1] == '"') field.Append(csv[i++]);
            else if (c == '"' && (quoted || field.Length == 0)) quoted = !quoted;
            else if (!quoted && c is ',' or ';') End(row, field);
            else if (!quoted && c is '\r' or '\n') EndRow();
            else field.Append(c);
        }
        EndRow();
        return rows;

        void EndRow()
        {
            if (row.Count == 0 && field.Length == 0) return;
            End(row, field);
            rows.Add(row);
            row = [];
        }
    }

    private static void End(List<string> row, StringBuilder field)
    {
        row.Add(field.ToString());
        field.Clear();
    }
}
