using LetterAnalysis.Documents;

namespace LetterAnalysis.Archive;

/// <summary>What a <see cref="LetterArchive"/> may be told.</summary>
public sealed record ArchiveOptions
{
    /// <summary>The defaults.</summary>
    public static ArchiveOptions Default { get; } = new();

    /// <summary>How letters are read; default: all readers of LetterAnalysis.Documents.</summary>
    public LetterAnalyzerOptions Analyzer { get; init; } = new() { Readers = DocumentReaders.All };

    /// <summary>How many files are read at the same time; default: one a processor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int Parallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>How many files are written at once; what was written stays when the work is ended. Default 256.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int FilesPerCommit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 256;

    /// <summary>How long to wait for another program that writes the archive, in seconds; default 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int SecondsToWait
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 5;
}
