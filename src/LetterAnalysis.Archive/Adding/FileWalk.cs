namespace LetterAnalysis.Archive.Adding;

/// <summary>Finds the files under some paths, in ordinal order of their full paths within each path given, each file once.</summary>
internal static class FileWalk
{
    private static readonly EnumerationOptions All = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    /// <summary>The files of letters; a file that is named itself is taken whatever its ending.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="unlisted">Is given each path that can't be listed or is not there, with the reason.</param>
    public static List<string> Find(IEnumerable<string> paths, Action<string, string> unlisted)
    {
        var found = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            string full = Path.GetFullPath(path);
            if (Directory.Exists(full)) Walk(full, found, seen, unlisted);
            else if (!File.Exists(full)) unlisted(full, "There is no such file or folder.");
            else if (seen.Add(full)) found.Add(full);
        }
        return found;
    }

    private static void Walk(string folder, List<string> found, HashSet<string> seen, Action<string, string> unlisted)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos("*", All);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            unlisted(folder, $"The folder can't be listed: {error.Message}");
            return;
        }
        Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        foreach (FileSystemInfo entry in entries)
        {
            if (entry.Name.StartsWith('.')) continue;
            if (entry is DirectoryInfo child)
            {
                // A link may lead back up.
                if (child.LinkTarget is null) Walk(child.FullName, found, seen, unlisted);
            }
            else if (Reading.SourceFile.MediaTypeOfName(entry.Name) is not null && seen.Add(entry.FullName))
            {
                found.Add(entry.FullName);
            }
        }
    }
}
