using LetterAnalysis.Reading;

namespace LetterAnalysis.Archive.Adding;

/// <summary>Finds the files under some paths, in ordinal order of their full paths within each path given, each file once.</summary>
internal static class FileWalk
{
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
            if (Directory.Exists(full)) found.AddRange(LetterFiles.Under(full, unlisted).Where(seen.Add));
            else if (!File.Exists(full)) unlisted(full, "There is no such file or folder.");
            else if (seen.Add(full)) found.Add(full);
        }
        return found;
    }
}
