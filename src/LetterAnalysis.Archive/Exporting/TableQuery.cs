using System.Collections.Immutable;
using LetterAnalysis.Archive.Storage;
using Microsoft.Data.Sqlite;

namespace LetterAnalysis.Archive.Exporting;

/// <summary>The columns and rows of an exported table, in the order of the letters and of their parts.</summary>
internal sealed class TableQuery
{
    private static readonly ImmutableArray<ExportColumn> OfLetter = [Text("path", "f.path"), Number("number", "l.number"), Text("date", "l.date_iso"), Text("addressee", "l.addressee")];

    private readonly string _from;

    private TableQuery(string from, ImmutableArray<ExportColumn> columns)
    {
        _from = from;
        Columns = columns;
    }

    public ImmutableArray<ExportColumn> Columns { get; }

    public static TableQuery Of(ExportTable table) => table switch
    {
        ExportTable.Letters => new("letters l JOIN files f ON f.id = l.file ORDER BY l.id",
        [
            Number("letter", "l.id"), .. OfLetter, Text("language", "l.language"), Text("dateText", "l.date"), Text("dateOrigin", "l.date_origin"),
            Text("subject", "l.subject"), Text("salutation", "l.salutation"), Text("valediction", "l.valediction"),
            Number("recommendations", "(SELECT count(*) FROM recommendations r WHERE r.letter = l.id AND r.parent IS NULL)"),
            Number("asks", "(SELECT count(*) FROM asks a WHERE a.letter = l.id)"),
            Number("signatories", "(SELECT count(*) FROM signatories s WHERE s.letter = l.id)"),
            Text("mediaType", "f.media_type"), Text("sha256", "f.sha256"),
        ]),
        ExportTable.Recommendations => OfParts("recommendations",
        [
            Number("ordinal", "p.ordinal"), Number("parent", "p.parent"), Text("printedNumber", "p.number"), Text("topic", "p.topic"), Text("text", "p.text"),
            Text("strength", "(SELECT a.strength FROM asks a WHERE a.letter = p.letter AND a.recommendation = p.ordinal ORDER BY a.ordinal LIMIT 1)"),
        ]),
        ExportTable.Asks => OfParts("asks",
        [
            Number("ordinal", "p.ordinal"), Number("recommendation", "p.recommendation"), Text("text", "p.text"), Text("frameVerb", "p.frame_verb"), Text("verbs", "p.verbs"),
            Text("addressees", "p.addressees"), new("negative", typeof(bool), "p.negative"), Text("strength", "p.strength"), Text("deadline", "p.deadline"),
        ]),
        ExportTable.Signatories => OfParts("signatories",
        [
            Number("ordinal", "p.ordinal"), Text("name", "p.name"), Text("kind", "p.kind"), Text("group", "p.heading"), Text("acronym", "p.acronym"),
            Text("country", "p.country"), Text("countryText", "p.country_text"), Text("role", "p.role"),
        ]),
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };

    public IEnumerable<object?[]> Rows(ArchiveDatabase database, CancellationToken cancellationToken)
    {
        using SqliteCommand command = database.Command($"SELECT {string.Join(", ", Columns.Select(column => column.Sql))} FROM {_from}");
        using SqliteDataReader rows = command.ExecuteReader();
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var values = new object?[Columns.Length];
            for (int i = 0; i < values.Length; i++) values[i] = Value(rows, i);
            yield return values;
        }
    }

    private object? Value(SqliteDataReader row, int column) => row.IsDBNull(column) ? null
        : Columns[column].Type == typeof(string) ? row.GetString(column)
        : Columns[column].Type == typeof(bool) ? row.GetInt64(column) != 0
        : row.GetInt64(column);

    private static TableQuery OfParts(string table, ImmutableArray<ExportColumn> columns) =>
        new($"letters l JOIN files f ON f.id = l.file JOIN {table} p ON p.letter = l.id ORDER BY l.id, p.ordinal", [Number("letter", "p.letter"), .. OfLetter, .. columns]);

    private static ExportColumn Text(string name, string sql) => new(name, typeof(string), sql);

    private static ExportColumn Number(string name, string sql) => new(name, typeof(long), sql);
}
