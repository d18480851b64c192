using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>
/// Reads signers set side by side with wide gaps or tabs (the last row may be shorter): people over their roles, a column of countries or roles behind the names, or names in
/// every column.
/// </summary>
internal sealed class EntryColumns(EntryList entries, PersonShape shape)
{
    /// <summary>Adds the lines' signers; false, and none added, when they do not stand in columns.</summary>
    public bool Read(List<CuedBlock> lines, int start, int end)
    {
        List<string[]> rows = [.. lines.GetRange(start, end - start).Select(line => EntryLayout.Columns(line.Block.Text).Select(shape.WithoutSignMark).ToArray())];
        if (rows[0].Length < 2) return false;
        if (rows[0].All(shape.IsPerson)) ReadPeople(lines, start, rows);
        else if (rows.TrueForAll(row => row.Length > 1 || (row == rows[^1] && rows.Count > 2))) ReadRows(lines, start, rows);
        else return false;
        return true;
    }

    /// <summary>People side by side, their roles on the next lines.</summary>
    private void ReadPeople(List<CuedBlock> lines, int start, List<string[]> rows)
    {
        int first = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].Length > 1 && rows[i].All(name => shape.IsPerson(name) && (i == 0 || !shape.IsRole(name))))
            {
                first = entries.Count;
                AddAll(lines[start + i], rows[i]);
                continue;
            }
            for (int column = 0; column < rows[i].Length && first + column < entries.Count; column++)
            {
                EntryDraft entry = entries[first + column];
                entry.AddRole(rows[i][column], entry.Span);
            }
        }
    }

    private void ReadRows(List<CuedBlock> lines, int start, List<string[]> rows)
    {
        SignatoryTable table = SignatoryTable.Of(rows);
        bool isTable = table.CountryColumn >= 0 || rows.TrueForAll(row => shape.IsPerson(row[0]) && row.Skip(1).All(shape.IsRole));
        for (int i = 0; i < rows.Count; i++)
        {
            if (isTable) entries.AddRow(table, rows[i], lines[start + i].Block.Span);
            else AddAll(lines[start + i], rows[i]);
        }
    }

    private void AddAll(CuedBlock line, string[] names)
    {
        foreach ((string name, TextSpan span) in EntryList.Place(line, names)) entries.Add(name, span);
    }
}
