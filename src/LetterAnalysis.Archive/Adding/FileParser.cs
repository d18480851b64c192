using LetterAnalysis.Reading;

namespace LetterAnalysis.Archive.Adding;

/// <summary>Reads a file and finds its letters, unless the archive holds the same content already.</summary>
internal sealed class FileParser(LetterAnalyzer analyzer, long maxLength)
{
    private const int Tries = 3;

    /// <param name="path">The file's full path.</param>
    /// <param name="knownSha256">The hash that the archive holds for the path; null for none.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ReadFile Read(string path, string? knownSha256, CancellationToken cancellationToken)
    {
        long length = 0;
        try
        {
            length = new FileInfo(path).Length;
            SourceFile file = Open(path);
            length = file.Length;
            if (file.Sha256 == knownSha256) return new ReadFile(path, length, file.Sha256, file.MediaType, null, null);
            try
            {
                return new ReadFile(path, length, file.Sha256, file.MediaType, analyzer.Parse(file, cancellationToken), null);
            }
            catch (LetterFormatException error)
            {
                return new ReadFile(path, length, file.Sha256, file.MediaType, null, WithoutName(error));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or LetterFormatException)
        {
            return new ReadFile(path, length, null, null, null, $"It can't be read: {(error is LetterFormatException format ? WithoutName(format) : error.Message)}");
        }
    }

    /// <summary>Reads the file whole; one that changes meanwhile is read again.</summary>
    private SourceFile Open(string path)
    {
        for (int attempt = 1; ; attempt++)
        {
            var before = new FileInfo(path);
            DateTime changed = before.LastWriteTimeUtc;
            SourceFile file = SourceFile.Open(path, maxLength);
            var after = new FileInfo(path);
            if (after.Length == file.Length && after.LastWriteTimeUtc == changed) return file;
            if (attempt == Tries) throw new IOException("it changes while it is read. Add it again when it is finished.");
        }
    }

    /// <summary>The reason alone; the file's name stands beside it.</summary>
    private static string WithoutName(LetterFormatException error)
    {
        string name = error.File + ": ";
        return error.Message.StartsWith(name, StringComparison.Ordinal) ? error.Message[name.Length..] : error.Message;
    }
}
