using System.Collections.Immutable;
using System.Threading.Channels;
using LetterAnalysis.Archive.Storage;
using Microsoft.Data.Sqlite;

namespace LetterAnalysis.Archive.Adding;

/// <summary>
/// Reads files in parallel and writes them in their order, some at a time: what an add leaves behind depends on the files alone, and one
/// that was ended goes on where it stopped.
/// </summary>
internal sealed class FileAdder(ArchiveDatabase database, ArchiveOptions options, IProgress<AddProgress>? progress)
{
    private const int ReadAheadPerReader = 48;

    private readonly FileParser _parser = new(new LetterAnalyzer(options.Analyzer), options.Analyzer.MaxInputLength);
    private readonly ImmutableArray<UnreadableFile>.Builder _unreadable = ImmutableArray.CreateBuilder<UnreadableFile>();
    private AddProgress _done = new(0, 0, 0, 0, 0);
    private int _added, _unchanged;

    public async Task<AddResult> AddAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        List<string> files = FileWalk.Find(paths, (path, reason) => _unreadable.Add(new UnreadableFile(path, reason)));
        _done = _done with { Files = files.Count, Unreadable = _unreadable.Count };
        progress?.Report(_done);
        Dictionary<string, KnownFile> known = KnownFile.ReadAll(database, files.Count);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reads = Channel.CreateBounded<Task<ReadFile>>(new BoundedChannelOptions(options.Parallelism * ReadAheadPerReader) { SingleReader = true, SingleWriter = true });
        Task producer = ReadAllAsync(files, known, reads.Writer, stop.Token);
        try
        {
            await WriteAllAsync(reads.Reader, known, stop.Token).ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await producer.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        _unreadable.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new AddResult(_added, _unchanged, _done.Letters, _unreadable.ToImmutable());
    }

    private async Task ReadAllAsync(List<string> files, Dictionary<string, KnownFile> known, ChannelWriter<Task<ReadFile>> reads, CancellationToken cancellationToken)
    {
        using var readers = new SemaphoreSlim(options.Parallelism);
        try
        {
            foreach (string path in files)
            {
                await readers.WaitAsync(cancellationToken).ConfigureAwait(false);
                string? sha256 = known.TryGetValue(path, out KnownFile file) ? file.Sha256 : null;
                Task<ReadFile> read = Task.Run(() =>
                {
                    try
                    {
                        return _parser.Read(path, sha256, cancellationToken);
                    }
                    finally
                    {
                        readers.Release();
                    }
                }, CancellationToken.None);
                await reads.WriteAsync(read, cancellationToken).ConfigureAwait(false);
            }
            reads.Complete();
        }
        catch (Exception error)
        {
            reads.Complete(error);
        }
        finally
        {
            // The last readers still give back their turn.
            for (int i = 0; i < options.Parallelism; i++) await readers.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task WriteAllAsync(ChannelReader<Task<ReadFile>> reads, Dictionary<string, KnownFile> known, CancellationToken cancellationToken)
    {
        using var writer = new ArchiveWriter(database);
        int held = 0;
        try
        {
            await foreach (Task<ReadFile> read in reads.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                ReadFile file = await read.ConfigureAwait(false);
                if (!file.IsUnchanged)
                {
                    if (held == 0) writer.Begin();
                    held++;
                    writer.Write(file);
                    _added++;
                }
                Count(file, file.IsUnchanged ? known[file.Path].Problem : file.Problem);
                if (held < options.FilesPerCommit) continue;
                writer.Commit();
                held = 0;
            }
        }
        catch (SqliteException)
        {
            if (held > 0) writer.RollBack();
            held = 0;
            throw;
        }
        finally
        {
            // Also when the work is ended early: what was read is kept.
            if (held > 0) writer.Commit();
        }
    }

    private void Count(ReadFile file, string? problem)
    {
        if (file.IsUnchanged) _unchanged++;
        if (problem is not null) _unreadable.Add(new UnreadableFile(file.Path, problem));
        _done = _done with
        {
            FilesDone = _done.FilesDone + 1,
            Letters = _done.Letters + (file.Parsed?.Letters.Length ?? 0),
            Bytes = _done.Bytes + file.Length,
            Unreadable = _unreadable.Count,
        };
        progress?.Report(_done);
    }
}
