using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace LetterAnalysis.Archive.Storage;

/// <summary>Reads letters from rows of <c>letters l JOIN files f</c>.</summary>
internal static class LetterReader
{
    public const string Columns = "l.id, f.path, l.number, l.language, l.date_iso, l.addressee, l.subject";
    public const int ColumnCount = 7;

    public static ImmutableArray<ArchivedLetter> ReadAll(ArchiveDatabase database)
    {
        using SqliteCommand command = database.Command($"SELECT {Columns} FROM letters l JOIN files f ON f.id = l.file ORDER BY l.id");
        using SqliteDataReader rows = command.ExecuteReader();
        var letters = ImmutableArray.CreateBuilder<ArchivedLetter>();
        while (rows.Read()) letters.Add(Read(rows));
        return letters.ToImmutable();
    }

    public static ArchivedLetter Read(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetInt32(2), row.GetString(3), Text(row, 4), Text(row, 5), Text(row, 6));

    public static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
