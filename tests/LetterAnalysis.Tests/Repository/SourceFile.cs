namespace LetterAnalysis.Tests.Repository;

/// <summary>One C# file of the repository.</summary>
/// <param name="Path">Its path from the repository's root, with slashes.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record SourceFile(string Path, string[] Lines)
{
    /// <summary>All that are written by hand, in the order of their paths.</summary>
    public static IEnumerable<SourceFile> All() => new[] { "src", "tests", "benchmarks", "samples" }.SelectMany(Under);

    /// <summary>Those under a folder of the repository.</summary>
    public static IEnumerable<SourceFile> Under(string folder) => Directory
        .EnumerateFiles(RepositoryFolder.At(folder), "*.cs", SearchOption.AllDirectories)
        .Select(file => (Full: file, Relative: System.IO.Path.GetRelativePath(RepositoryFolder.At(), file).Replace('\\', '/')))
        .Where(file => !file.Relative.Contains("/bin/", StringComparison.Ordinal) && !file.Relative.Contains("/obj/", StringComparison.Ordinal))
        .OrderBy(file => file.Relative, StringComparer.Ordinal)
        .Select(file => new SourceFile(file.Relative, File.ReadAllLines(file.Full)));

    public override string ToString() => Path;
}
