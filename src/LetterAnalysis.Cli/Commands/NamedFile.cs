namespace LetterAnalysis.Cli.Commands;

/// <summary>Reads a file that an option names.</summary>
internal static class NamedFile
{
    /// <exception cref="UsageException">It is not there, may not be read, or does not say what it may.</exception>
    public static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (LetterFormatException error)
        {
            throw new UsageException(error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: can't be read: {error.Message}");
        }
    }
}
