using System.Globalization;
using LetterAnalysis.Archive.Adding;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LetterAnalysis.Archive.Storage;

/// <summary>Writes files and their letters into the tables of an archive; the caller says when a transaction begins and ends.</summary>
internal sealed class ArchiveWriter : IDisposable
{
    private readonly ArchiveDatabase _database;
    private readonly SqliteCommand _findFile;
    private readonly SqliteCommand _deleteWords;
    private readonly SqliteCommand _deleteLetters;
    private readonly SqliteCommand _updateFile;
    private readonly RowInserter _files;
    private readonly LetterRows _letters;
    private long _lastFile;

    public ArchiveWriter(ArchiveDatabase database)
    {
        _database = database;
        _findFile = With("SELECT id FROM files WHERE path = $path", "$path");
        _deleteWords = With("DELETE FROM letter_words WHERE rowid IN (SELECT id FROM letters WHERE file = $file)", "$file");
        _deleteLetters = With("DELETE FROM letters WHERE file = $file", "$file");
        _updateFile = With("UPDATE files SET sha256 = $sha256, length = $length, media_type = $type, problem = $problem WHERE id = $file",
            "$sha256", "$length", "$type", "$problem", "$file");
        _files = new RowInserter(database, "files", "id, path, sha256, length, media_type, problem");
        _letters = new LetterRows(database);
        _lastFile = database.Count("SELECT coalesce(max(id), 0) FROM files");
    }

    /// <summary>Writes a file in place of what the archive held for its path.</summary>
    public void Write(ReadFile file)
    {
        long id = Replace(file);
        if (file.Parsed is null) return;
        for (int i = 0; i < file.Parsed.Letters.Length; i++) _letters.Insert(id, i + 1, file.Parsed.Letters[i], file.Sketches[i]);
    }

    public void Begin() => _database.Run("BEGIN IMMEDIATE");

    public void Commit() => _database.Run("COMMIT");

    /// <summary>Takes back what was written since <see cref="Begin"/>; SQLite has done so already after some errors.</summary>
    public void RollBack()
    {
        if (raw.sqlite3_get_autocommit(_database.Connection.Handle) == 0) _database.Run("ROLLBACK");
    }

    public void Dispose()
    {
        _findFile.Dispose();
        _deleteWords.Dispose();
        _deleteLetters.Dispose();
        _updateFile.Dispose();
        _files.Dispose();
        _letters.Dispose();
    }

    private long Replace(ReadFile file)
    {
        if (Run(_findFile, file.Path) is not long known)
        {
            _files.Insert(++_lastFile, file.Path, file.Sha256, file.Length, file.MediaType, file.Problem);
            return _lastFile;
        }
        Run(_deleteWords, known);
        Run(_deleteLetters, known);
        Run(_updateFile, file.Sha256, file.Length, file.MediaType, file.Problem, known);
        return known;
    }

    private SqliteCommand With(string sql, params string[] parameters)
    {
        SqliteCommand command = _database.Command(sql);
        foreach (string parameter in parameters) command.Parameters.Add(new SqliteParameter(parameter, null));
        return command;
    }

    private static object? Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteScalar() is { } value and not DBNull ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null;
    }
}
