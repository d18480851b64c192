using LetterAnalysis.Archive.Adding;
using LetterAnalysis.Archive.Storage;
using Microsoft.Data.Sqlite;

namespace LetterAnalysis.Archive;

/// <summary>
/// An archive of letters in one SQLite file. One program at a time may add to it, any number may read. Not safe to share between threads.
/// </summary>
public sealed class LetterArchive : IDisposable
{
    private readonly ArchiveDatabase _database;
    private readonly ArchiveOptions _options;

    private LetterArchive(ArchiveDatabase database, ArchiveOptions options)
    {
        _database = database;
        _options = options;
    }

    /// <summary>Opens an archive to add to it; one that is not there is made.</summary>
    /// <param name="path">The archive's file.</param>
    /// <param name="options">What it may be told; <see cref="ArchiveOptions.Default"/> when left out.</param>
    /// <exception cref="ArchiveException">The file is no archive, newer than this version, in use, or may not be written.</exception>
    public static LetterArchive Open(string path, ArchiveOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new LetterArchive(ArchiveDatabase.Open(path, write: true), options ?? ArchiveOptions.Default);
    }

    /// <summary>Opens an archive to read it only.</summary>
    /// <param name="path">The archive's file.</param>
    /// <param name="options">What it may be told; <see cref="ArchiveOptions.Default"/> when left out.</param>
    /// <exception cref="ArchiveException">The file is not there, no archive, or newer than this version.</exception>
    public static LetterArchive OpenToRead(string path, ArchiveOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new LetterArchive(ArchiveDatabase.Open(path, write: false), options ?? ArchiveOptions.Default);
    }

    /// <summary>
    /// Reads every file of letters under some paths and adds what is new or has changed. Files are told by their content: one that the archive holds with the same
    /// content is passed over. What was added stays when the work is ended or fails; run it again to go on.
    /// </summary>
    /// <param name="paths">Files and folders; of a folder, the files whose endings are known to hold letters.</param>
    /// <param name="progress">Is told after each file.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArchiveException">The archive can't be written.</exception>
    public async Task<AddResult> AddAsync(IEnumerable<string> paths, IProgress<AddProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        try
        {
            return await new FileAdder(_database, _options, progress).AddAsync(paths, cancellationToken).ConfigureAwait(false);
        }
        catch (SqliteException error)
        {
            return _database.Explain<AddResult>(() => throw error);
        }
    }

    /// <summary>Closes the archive.</summary>
    public void Dispose() => _database.Dispose();
}
