using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LetterAnalysis.Archive.Storage;

/// <summary>
/// A prepared statement that inserts rows into one table. It binds values by SQLite's own calls: by way of commands and parameters a row costs
/// several times as much, and a letter has dozens of rows.
/// </summary>
internal sealed class RowInserter : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;
    private byte[] _buffer = new byte[4096];

    /// <param name="database">The archive.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns, parted by commas, in the order of the values.</param>
    public RowInserter(ArchiveDatabase database, string table, string columns)
    {
        _connection = database.Connection.Handle!;
        string marks = string.Join(", ", columns.Split(',').Select(_ => "?"));
        Check(raw.sqlite3_prepare_v2(_connection, $"INSERT INTO {table} ({columns}) VALUES ({marks})", out _statement), raw.SQLITE_OK);
    }

    /// <summary>Inserts a row.</summary>
    public void Insert(params ReadOnlySpan<SqlValue> values)
    {
        for (int i = 0; i < values.Length; i++) Check(Bind(i + 1, values[i]), raw.SQLITE_OK);
        int result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        Check(result, raw.SQLITE_DONE);
    }

    public void Dispose() => _statement.Dispose();

    private int Bind(int index, SqlValue value)
    {
        if (value.Number is { } number) return raw.sqlite3_bind_int64(_statement, index, number);
        if (value.Bytes is { } bytes) return raw.sqlite3_bind_blob(_statement, index, bytes);
        if (value.Real is { } real) return raw.sqlite3_bind_double(_statement, index, real);
        if (value.Text is not { } text) return raw.sqlite3_bind_null(_statement, index);
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_buffer.Length < most) _buffer = new byte[most];
        return raw.sqlite3_bind_text(_statement, index, _buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, _buffer)));
    }

    private void Check(int result, int expected)
    {
        if (result != expected) throw new SqliteException(raw.sqlite3_errmsg(_connection).utf8_to_string(), result);
    }
}
