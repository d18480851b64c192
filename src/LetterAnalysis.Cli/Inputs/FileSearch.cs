using System.IO.Enumeration;

namespace LetterAnalysis.Cli.Inputs;

/// <summary>
/// Finds files by a pattern: <c>*</c> and <c>?</c> stand for characters of one name, <c>**</c> for any number of folders. As in a shell,
/// names that begin with a point are only found by a pattern that does. A folder that can't be listed is complained of.
/// </summary>
internal sealed class FileSearch(Complaints complaints)
{
    private const string AnyFolders = "**";
    private const string AnyName = "*";

    private readonly SortedSet<string> _found = new(StringComparer.Ordinal);

    public static bool IsPattern(string argument) => argument.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that match, with slashes, in ordinal order of their paths.</summary>
    public IReadOnlyCollection<string> ByPattern(string pattern)
    {
        string[] parts = Slashes(pattern).Split('/');
        int plain = Array.FindIndex(parts, IsPattern);
        Find(string.Concat(parts.Take(plain).Select(part => part + "/")), parts.AsSpan(plain));
        return _found;
    }

    private void Find(string folder, ReadOnlySpan<string> parts)
    {
        string part = parts[0];
        if (part == AnyFolders)
        {
            while (parts.Length > 1 && parts[1] == AnyFolders) parts = parts[1..];
            Find(folder, parts.Length == 1 ? [AnyName] : parts[1..]);
            foreach (DirectoryInfo child in List(folder).OfType<DirectoryInfo>())
            {
                // A link may lead back up.
                if (child.LinkTarget is null && Matches(AnyName, child.Name)) Find(folder + child.Name + "/", parts);
            }
        }
        else if (parts.Length == 1)
        {
            foreach (FileInfo file in List(folder).OfType<FileInfo>())
            {
                if (Matches(part, file.Name)) _found.Add(folder + file.Name);
            }
        }
        else if (!IsPattern(part))
        {
            Find(folder + part + "/", parts[1..]);
        }
        else
        {
            foreach (DirectoryInfo child in List(folder).OfType<DirectoryInfo>())
            {
                if (Matches(part, child.Name)) Find(folder + child.Name + "/", parts[1..]);
            }
        }
    }

    private FileSystemInfo[] List(string folder)
    {
        var here = new DirectoryInfo(folder.Length == 0 ? "." : folder);
        try
        {
            return here.Exists ? here.GetFileSystemInfos() : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            complaints.Unreadable($"{folder}: the folder can't be listed: {error.Message}");
            return [];
        }
    }

    private static bool Matches(string pattern, string name)
    {
        if (name.StartsWith('.') && !pattern.StartsWith('.')) return false;
        bool ignoreCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();
        return FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase);
    }

    private static string Slashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
