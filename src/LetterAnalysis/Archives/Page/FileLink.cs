namespace LetterAnalysis.Archives.Page;

/// <summary>Links to files by their paths. A path can't become anything but a file: each of its parts is escaped.</summary>
internal static class FileLink
{
    /// <summary>The link to a path: a <c>file:</c> address for an absolute one, relative to the page for others.</summary>
    public static string Of(string path)
    {
        bool windows = path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] is '\\' or '/';
        string[] parts = (windows ? path[3..] : path).Split(windows ? ['/', '\\'] : ['/']);
        string escaped = string.Join('/', parts.Select(Uri.EscapeDataString));
        return windows ? $"file:///{path[0]}:/{escaped}" : path.StartsWith('/') ? "file://" + escaped : "./" + escaped;
    }
}
