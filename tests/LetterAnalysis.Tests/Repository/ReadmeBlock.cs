namespace LetterAnalysis.Tests.Repository;

/// <summary>A fenced block of a Markdown page.</summary>
/// <param name="Language">The word after the fence.</param>
/// <param name="Text">What stands between the fences.</param>
internal sealed record ReadmeBlock(string Language, string Text)
{
    public static IEnumerable<ReadmeBlock> Of(string path)
    {
        string? language = null;
        var lines = new List<string>();
        foreach (string line in File.ReadLines(path))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }
            if (language is not null) yield return new ReadmeBlock(language, string.Join('\n', lines));
            language = language is null ? line[3..].Trim() : null;
            lines.Clear();
        }
    }
}
