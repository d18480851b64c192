using LetterAnalysis.Reading;

namespace LetterAnalysis.Parsing;

/// <summary>Finds the letters of a document.</summary>
internal static class LetterParser
{
    public static ParsedSource Parse(Document document, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ParsedSource(document.Source, [], [], document.Diagnostics);
    }
}
