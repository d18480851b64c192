using LetterAnalysis.Text;

namespace LetterAnalysis.Reading;

/// <summary>Reads one form of input into blocks. Derive from it to add a form, and pass it in <see cref="LetterAnalyzerOptions.Readers"/>.</summary>
public abstract class DocumentReader
{
    /// <summary>True when the reader knows sources of this media type.</summary>
    /// <param name="mediaType">A media type such as <c>text/markdown</c>.</param>
    public abstract bool CanRead(string mediaType);

    /// <summary>Reads a source into blocks that cover all its non-blank characters.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="LetterFormatException">The source can't be read at all.</exception>
    public abstract Document Read(SourceText source, CancellationToken cancellationToken);
}
