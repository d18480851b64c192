using LetterAnalysis.Accuracy.Truth;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>Reads a generated archive from its folder and the file of its truth beside it.</summary>
internal static class GeneratedReader
{
    private const string TruthEnding = ".truth.ndjson";

    /// <summary>The letters with their truth, in the order of the truth; a file that holds none is left out.</summary>
    public static List<(Letter Letter, GeneratedTruth Truth)> Read(LetterAnalyzer analyzer, string folder)
    {
        var letters = new List<(Letter, GeneratedTruth)>();
        foreach (GeneratedTruth truth in GeneratedTruth.ReadFile(Path.TrimEndingDirectorySeparator(folder) + TruthEnding))
        {
            if (LongestOf(analyzer.ParseFile(Path.Combine(folder, truth.Path))) is { } letter) letters.Add((letter, truth));
        }
        return letters;
    }

    /// <summary>The letter of a file, which what stands around it may follow as another; null for none.</summary>
    public static Letter? LongestOf(ParsedSource source) => source.Letters.MaxBy(letter => letter.Span.Length);
}
