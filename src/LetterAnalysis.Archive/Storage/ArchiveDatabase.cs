using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LetterAnalysis.Archive.Storage;

/// <summary>The SQLite file of an archive: opens it, makes its tables, and puts SQLite's errors into words.</summary>
internal sealed class ArchiveDatabase : IDisposable
{
    public const int SchemaVersion = 1;

    private const int Busy = 5, Locked = 6, ReadOnly = 8, Full = 13, CantOpen = 14, NotADatabase = 26, Corrupt = 11, IoError = 10;

    private ArchiveDatabase(SqliteConnection connection, string path, bool isWritable)
    {
        Connection = connection;
        Path = path;
        IsWritable = isWritable;
    }

    public SqliteConnection Connection { get; }

    public string Path { get; }

    public bool IsWritable { get; }

    /// <summary>Opens the archive; one that is not there is made when it is opened to write.</summary>
    /// <exception cref="ArchiveException">The file is no archive, newer, locked or can't be opened.</exception>
    public static ArchiveDatabase Open(string path, bool write, int secondsToWait)
    {
        if (!write && !File.Exists(path)) throw new ArchiveException($"{path}: there is no such archive. Make it: letters archive add FOLDER --db {path}");
        if (Directory.Exists(path)) throw new ArchiveException($"{path} is a folder. Give the archive's file.");
        return Explain(path, () =>
        {
            var connection = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = write ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadOnly,
                DefaultTimeout = secondsToWait,
                Pooling = false,
                ForeignKeys = true,
            }.ToString());
            try
            {
                connection.Open();
                var database = new ArchiveDatabase(connection, path, write);
                database.Prepare(write);
                return database;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        });
    }

    /// <summary>Does work on the database; errors of SQLite come out as <see cref="ArchiveException"/>.</summary>
    public T Explain<T>(Func<T> work) => Explain(Path, work);

    /// <summary>Does work on the database; errors of SQLite come out as <see cref="ArchiveException"/>.</summary>
    public async Task<T> ExplainAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (SqliteException error)
        {
            throw Explained(Path, error);
        }
    }

    public SqliteCommand Command(string sql)
    {
        SqliteCommand command = Connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    public long Count(string sql)
    {
        using SqliteCommand command = Command(sql);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>The first value of the first row as text; null when there is none.</summary>
    public string? Text(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using SqliteCommand command = Command(sql);
        foreach ((string name, object value) in parameters) command.Parameters.Add(new SqliteParameter(name, value));
        return command.ExecuteScalar() as string;
    }

    public void Run(string sql)
    {
        using SqliteCommand command = Command(sql);
        command.ExecuteNonQuery();
    }

    public void Dispose() => Connection.Dispose();

    private void Prepare(bool write)
    {
        bool isEmpty = Count("SELECT count(*) FROM sqlite_master") == 0;
        if (isEmpty && write)
        {
            Run("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL");
            using SqliteTransaction transaction = Connection.BeginTransaction(deferred: false);
            Run(ReadSchema());
            transaction.Commit();
        }
        if (Count("SELECT count(*) FROM sqlite_master WHERE name = 'archive'") == 0) throw new ArchiveException($"{Path} is a database, but no archive of letters. Give another file.");
        long version = Count("SELECT value FROM archive WHERE name = 'schemaVersion'");
        if (version > SchemaVersion)
        {
            throw new ArchiveException(string.Create(CultureInfo.InvariantCulture,
                $"{Path} was made by a newer version (schema {version}, this one knows {SchemaVersion}). Update letters, or make a new archive."));
        }
        // What is lost when the machine loses power is the last commit; the archive stays whole.
        if (write) Run("PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8192");
    }

    private static string ReadSchema()
    {
        using var reader = new StreamReader(typeof(ArchiveDatabase).Assembly.GetManifestResourceStream("schema.sql")!);
        return reader.ReadToEnd();
    }

    private static T Explain<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException error)
        {
            throw Explained(path, error);
        }
    }

    private static ArchiveException Explained(string path, SqliteException error)
    {
        string what = error.SqliteErrorCode switch
        {
            Busy or Locked => "is in use by another program. Wait until it is done, then run again; what was added stays.",
            ReadOnly => "may not be written. Check its permissions and those of its folder.",
            Full => "can't grow: the disk is full. Free some space and run again; what was added stays.",
            CantOpen => "can't be opened. Check the path and its permissions.",
            NotADatabase => "is no archive of letters. Give another file.",
            Corrupt => "is damaged. Restore it from a copy, or make it anew from the letters.",
            IoError => "can't be read or written: the disk reports an error.",
            _ => $"can't be used: {error.Message}",
        };
        return new ArchiveException($"{path} {what}", error);
    }
}
