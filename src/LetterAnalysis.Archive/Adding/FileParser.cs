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
            var info = new FileInfo(path);
            length = info.Length;
            SourceFile file = Open(info);
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
    private SourceFile Open(FileInfo info)
    {
        for (int attempt = 1; ; attempt++)
        {
            DateTime changed = info.LastWriteTimeUtc;
            SourceFile file = SourceFile.Open(info.FullName, maxLength);
            info.Refresh();
            if (info.Length == file.Length && info.LastWriteTimeUtc == changed) return file;
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
