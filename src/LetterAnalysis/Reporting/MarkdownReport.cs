using LetterAnalysis.Reporting.Markdown;

namespace LetterAnalysis.Reporting;

/// <summary>
/// Writes a comparison as Markdown (CommonMark with the tables of GitHub): for a pull request, a wiki, an issue. What letters say is escaped:
/// none of it becomes a heading, a link, an image or markup of any kind. Changed words stand in <c>del</c> and <c>ins</c>.
/// </summary>
public static class MarkdownReport
{
    /// <summary>Writes a document.</summary>
    /// <param name="output">Where to write; flushed and left open.</param>
    /// <param name="comparison">The comparison.</param>
    public static void Write(TextWriter output, LetterComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        var markdown = new MarkdownWriter(output);
        new ComparisonMarkdown(markdown, comparison).Write();
        new ChangesMarkdown(markdown, comparison).Write();
        output.Flush();
    }
}
