using NUnit.Framework;

namespace LetterAnalysis.Tests;

/// <summary>
/// Holds an output against the file of that name in <c>Golden/</c>. <c>UPDATE_GOLDEN=1 dotnet test</c> writes the files anew; the
/// change then shows in the diff under review.
/// </summary>
internal static class GoldenFile
{
    public static void Verify(string name, string actual)
    {
        string path = RepositoryFolder.At("tests", "LetterAnalysis.Tests", "Golden", name);
        string found = WithLineFeeds(actual);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, found);
            return;
        }
        string expected = File.Exists(path) ? WithLineFeeds(File.ReadAllText(path)) : "";
        if (expected == found) return;
        Assert.Fail($"Golden/{name} differs.\n{FirstDifference(expected, found)}\n"
            + "If the new output is right, run the tests once with UPDATE_GOLDEN=1 and commit the file.");
    }

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string FirstDifference(string expected, string found)
    {
        string[] before = expected.Split('\n'), after = found.Split('\n');
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line]) line++;
        return $"line {line + 1}\n  file:  {LineAt(before, line)}\n  found: {LineAt(after, line)}";
    }

    private static string LineAt(string[] lines, int line) => line < lines.Length ? lines[line] : "(nothing more)";
}
