using LetterAnalysis.Reporting;

namespace LetterAnalysis.Archives;

/// <summary>The result of one document of a stream.</summary>
/// <param name="Document">The document.</param>
/// <param name="Parsed">What was found in it; null when it could not be read.</param>
/// <param name="Error">Why it could not be read; null when it could.</param>
internal sealed record StreamAnswer(StreamDocument Document, ParsedSource? Parsed, string? Error)
{
    /// <summary>Writes it as a line.</summary>
    public void Write(TextWriter output)
    {
        using var json = new JsonOutput(output, onOneLine: true);
        json.Object(() =>
        {
            json.Value("id", Document.Id);
            json.Field("name", Document.Name);
            if (Parsed is null) json.Field("error", Error);
            else json.Value("result", () => new ParseJson(json, Parsed, explain: false).Write());
        });
    }
}
