namespace LetterAnalysis.Reading;

/// <summary>Reads one form of input into blocks. Derive from it to add a form, and pass it in <see cref="LetterAnalyzerOptions.Readers"/>.</summary>
public abstract class DocumentReader
{
    /// <summary>True when the reader knows inputs of this media type.</summary>
    /// <param name="mediaType">A media type such as <c>text/markdown</c>.</param>
    public abstract bool CanRead(string mediaType);

    /// <summary>
    /// Reads an input into blocks that cover all its non-blank characters. A form that is no text (a page, a Word file) is put into text with a
    /// <see cref="DocumentBuilder"/>.
    /// </summary>
    /// <param name="file">The input.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="LetterFormatException">The input can't be read at all.</exception>
    public abstract Document Read(SourceFile file, CancellationToken cancellationToken);

    /// <summary>The library's own readers, for Markdown and plain text.</summary>
    public static IReadOnlyList<DocumentReader> BuiltIn { get; } = [new MarkdownReader(), new PlainTextReader()];
}
