namespace LetterAnalysis.Cli.Display;

/// <summary>Paths as a user who stands in the current folder would write them.</summary>
internal static class ShortPath
{
    /// <summary>The path from here, when it leads down; else the full one.</summary>
    public static string Of(string path)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
