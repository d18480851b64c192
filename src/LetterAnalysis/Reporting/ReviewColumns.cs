namespace LetterAnalysis.Reporting;

/// <summary>Knows which column of a review file holds what, and reads its rows.</summary>
internal sealed class ReviewColumns
{
    private static readonly string[] Needed = ["name 1", "name 2", "verdict"];

    private readonly string _file;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <exception cref="LetterFormatException">A column is missing.</exception>
    public ReviewColumns(string file, CsvRecord head, string[] columns)
    {
        _file = file;
        for (int i = 0; i < head.Fields.Length; i++) _places.TryAdd(head.Fields[i].Trim('\uFEFF', ' ').ToLowerInvariant(), i);
        foreach (string needed in Needed)
        {
            if (_places.ContainsKey(needed)) continue;
            throw new LetterFormatException(file, FormattableString.Invariant($"in line {head.Line}"), found: $"no column \"{needed}\"",
                expected: string.Join(", ", columns), advice: "Begin the file with a line of these column names.");
        }
    }

    /// <exception cref="LetterFormatException">The verdict is none.</exception>
    public ReviewRow Read(CsvRecord record)
    {
        string verdict = Field(record, "verdict");
        if (!AnswerWords.TryRead(verdict, out ReviewAnswer? answer))
        {
            throw new LetterFormatException(_file, FormattableString.Invariant($"in line {record.Line}"), found: $"the verdict \"{verdict}\"",
                expected: "yes, no, unsure or nothing", advice: "Write one of these.");
        }
        return new ReviewRow(Field(record, "question"), Field(record, "name 1"), Field(record, "country 1"), Field(record, "letter 1"),
            Field(record, "name 2"), Field(record, "country 2"), Field(record, "letter 2"), Field(record, "reason"), Field(record, "suggestion"),
            answer, Field(record, "note"), record.Line);
    }

    private string Field(CsvRecord record, string column) =>
        _places.TryGetValue(column, out int place) && place < record.Fields.Length ? CsvWriter.Unguard(record.Fields[place].Trim()) : "";
}
