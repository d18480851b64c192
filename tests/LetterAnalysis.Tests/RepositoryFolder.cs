namespace LetterAnalysis.Tests;

/// <summary>
/// The folder that holds the solution. Looked for upward from the test's own binaries: a path that the compiler records is rewritten
/// in deterministic builds.
/// </summary>
internal static class RepositoryFolder
{
    private static readonly string Root = Find();

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LetterAnalysis.sln"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds LetterAnalysis.sln.");
    }
}
