using System.Collections.Immutable;
using LetterAnalysis.Archive.Adding;
using LetterAnalysis.Archive.Exporting;
using LetterAnalysis.Archive.Searching;
using LetterAnalysis.Archive.Storage;
using LetterAnalysis.Archives.Page;

namespace LetterAnalysis.Archive;

/// <summary>
/// An archive of letters in one SQLite file. One program at a time may add to it, any number may read. Not safe to share between threads.
/// </summary>
public sealed class LetterArchive : IDisposable
{
    private readonly ArchiveOptions _options;

    private LetterArchive(ArchiveDatabase database, ArchiveOptions options)
    {
        Database = database;
        _options = options;
    }

    internal ArchiveDatabase Database { get; }

    /// <summary>Opens an archive to add to it; one that is not there is made.</summary>
    /// <param name="path">The archive's file.</param>
    /// <param name="options">What it may be told; <see cref="ArchiveOptions.Default"/> when left out.</param>
    /// <exception cref="ArchiveException">The file is no archive, newer than this version, in use, or may not be written.</exception>
    public static LetterArchive Open(string path, ArchiveOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= ArchiveOptions.Default;
        return new LetterArchive(ArchiveDatabase.Open(path, write: true, options.SecondsToWait), options);
    }

    /// <summary>Opens an archive to read it only.</summary>
    /// <param name="path">The archive's file.</param>
    /// <param name="options">What it may be told; <see cref="ArchiveOptions.Default"/> when left out.</param>
    /// <exception cref="ArchiveException">The file is not there, no archive, or newer than this version.</exception>
    public static LetterArchive OpenToRead(string path, ArchiveOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= ArchiveOptions.Default;
        return new LetterArchive(ArchiveDatabase.Open(path, write: false, options.SecondsToWait), options);
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
        return await Database.ExplainAsync(() => new FileAdder(Database, _options, progress).AddAsync(paths, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Finds letters by their words and by what is known of them.</summary>
    /// <param name="query">What to search for.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">A name in the query holds no word, or the query only has words that must not be there.</exception>
    /// <exception cref="ArchiveException">The archive can't be read.</exception>
    public SearchResult Search(SearchQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Database.Explain(() => new LetterSearch(Database, query).Find(cancellationToken));
    }

    /// <summary>The letters of the archive, by number.</summary>
    /// <exception cref="ArchiveException">The archive can't be read.</exception>
    public ImmutableArray<ArchivedLetter> ReadLetters() => Database.Explain(() => LetterReader.ReadAll(Database));

    /// <summary>
    /// Finds which letters are variants, editions, translations or copies of one another, or replies. What was found before is kept and only letters added
    /// since are placed, unless the options are others; an archive that is open to write remembers the result.
    /// </summary>
    /// <param name="options">What it may be told; <see cref="FamilyOptions.Default"/> when left out.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellationToken">Ends the work early; nothing is remembered then.</param>
    /// <exception cref="ArchiveException">The archive can't be read or written.</exception>
    public LetterFamilies FindFamilies(FamilyOptions? options = null, IProgress<FamilyProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Database.Explain(() => new FamilyTable(Database).Find(options ?? FamilyOptions.Default, progress, cancellationToken));

    /// <summary>Makes the ledger of what the letters ask for, after their families are found as <see cref="FindFamilies"/> does.</summary>
    /// <param name="options">What it may be told; <see cref="LedgerOptions.Default"/> when left out.</param>
    /// <param name="progress">Is told how far finding the families is, which takes longest.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArchiveException">The archive can't be read or written.</exception>
    public RecommendationLedger BuildLedger(LedgerOptions? options = null, IProgress<FamilyProgress>? progress = null, CancellationToken cancellationToken = default) =>
        BuildLedger(FindFamilies(options?.Families, progress, cancellationToken), FindSignatories(null, cancellationToken), options, cancellationToken);

    /// <summary>Finds out who signed the letters: names that are one signatory's are one entity.</summary>
    /// <param name="decisions">What persons decided of names, above every rule; null for nothing.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">Decisions contradict one another.</exception>
    /// <exception cref="ArchiveException">The archive can't be read.</exception>
    public SignatoryEntities FindSignatories(IEnumerable<SignatoryDecision>? decisions = null, CancellationToken cancellationToken = default) =>
        Database.Explain(() => SignatoryEntities.Find(SignerReader.ReadAll(Database), decisions, cancellationToken));

    /// <summary>Gathers what a page on the archive shows: its letters, families, ledger and signatories. <c>ArchivePage.Write</c> makes the page of it.</summary>
    /// <param name="title">The page's title.</param>
    /// <param name="decisions">What persons decided of names; null for nothing.</param>
    /// <param name="progress">Is told how far finding the families is, which takes longest.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArchiveException">The archive can't be read or written.</exception>
    public ArchiveOverview ReadOverview(string title = "Archive of letters", IEnumerable<SignatoryDecision>? decisions = null, IProgress<FamilyProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        LetterFamilies families = FindFamilies(null, progress, cancellationToken);
        SignatoryEntities signatories = FindSignatories(decisions, cancellationToken);
        RecommendationLedger ledger = BuildLedger(families, signatories, null, cancellationToken);
        return Database.Explain(() => new OverviewReader(Database, families, ledger, signatories).Read(title));
    }

    private RecommendationLedger BuildLedger(LetterFamilies families, SignatoryEntities signatories, LedgerOptions? options, CancellationToken cancellationToken)
    {
        var reader = new LedgerReader(Database);
        return Database.Explain(() => RecommendationLedger.Build(reader.ReadLetters(families, signatories), reader.ReadRecommendations(), options, cancellationToken));
    }

    /// <summary>Writes a table of the archive for other programs; memory does not grow with the table.</summary>
    /// <param name="table">What to write.</param>
    /// <param name="format">In which form.</param>
    /// <param name="output">Where to; left open. Parquet needs no stream that can seek.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArchiveException">The archive can't be read.</exception>
    public async Task ExportAsync(ExportTable table, ExportFormat format, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        await Database.ExplainAsync(async () =>
        {
            await TableExporter.WriteAsync(Database, table, format, output, cancellationToken).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
    }

    /// <summary>Closes the archive.</summary>
    public void Dispose() => Database.Dispose();
}
