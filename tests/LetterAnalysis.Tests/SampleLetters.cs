using LetterAnalysis.Text;

namespace LetterAnalysis.Tests;

/// <summary>The letters in <c>samples/letters</c>, as they lie on disk.</summary>
internal static class SampleLetters
{
    public static IEnumerable<string> Names => Directory.EnumerateFiles(RepositoryFolder.At("samples", "letters"))
        .Where(path => Path.GetExtension(path) is ".txt" or ".md")
        .Select(path => Path.GetFileName(path))
        .Order(StringComparer.Ordinal);

    public static string PathOf(string name) => RepositoryFolder.At("samples", "letters", name);

    public static SourceText Source(string name) => SourceText.Decode(File.ReadAllBytes(PathOf(name)), name);

    public static ParsedSource Parse(string name) => new LetterAnalyzer().Parse(Source(name));
}
