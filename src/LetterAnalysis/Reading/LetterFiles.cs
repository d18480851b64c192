namespace LetterAnalysis.Reading;

/// <summary>Finds the files that may hold letters.</summary>
public static class LetterFiles
{
    private static readonly EnumerationOptions All = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    /// <summary>
    /// The files of a folder and of those in it whose names end as those of letters do (<see cref="SourceFile.MediaTypeOfName"/>), in ordinal order
    /// of their paths. Names that begin with a point, as those of hidden files do, and links to folders, which may lead back up, are passed over.
    /// </summary>
    /// <param name="folder">The folder; the paths begin with it.</param>
    /// <param name="unlisted">Is given each folder that can't be listed, with the reason; null when nobody wants to know.</param>
    public static IReadOnlyList<string> Under(string folder, Action<string, string>? unlisted = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var found = new List<string>();
        Walk(folder, found, unlisted);
        found.Sort(static (a, b) => string.CompareOrdinal(WithSlashes(a), WithSlashes(b)));
        return found;
    }

    private static void Walk(string folder, List<string> found, Action<string, string>? unlisted)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos("*", All);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            unlisted?.Invoke(folder, $"The folder can't be listed: {error.Message}");
            return;
        }
        foreach (FileSystemInfo entry in entries)
        {
            if (entry.Name.StartsWith('.')) continue;
            string path = Path.Combine(folder, entry.Name);
            if (entry is not DirectoryInfo) AddLetter(path, found);
            else if (entry.LinkTarget is null) Walk(path, found, unlisted);
        }
    }

    private static void AddLetter(string path, List<string> found)
    {
        if (SourceFile.MediaTypeOfName(path) is not null) found.Add(path);
    }

    /// <summary>The same order on every system.</summary>
    private static string WithSlashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
