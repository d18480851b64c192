using System.Collections.Immutable;
using LetterAnalysis.Documents.Mail;
using LetterAnalysis.Documents.Pdf;
using LetterAnalysis.Documents.Web;
using LetterAnalysis.Documents.Word;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Documents;

/// <summary>The readers of this package, for <see cref="LetterAnalyzerOptions.Readers"/>.</summary>
public static class DocumentReaders
{
    /// <summary>All readers with the default options.</summary>
    public static ImmutableArray<DocumentReader> All { get; } = Create(DocumentReaderOptions.Default);

    /// <summary>All readers with given options.</summary>
    /// <param name="options">Limits and choices.</param>
    public static ImmutableArray<DocumentReader> Create(DocumentReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ImmutableArray<DocumentReader> readers = [new HtmlReader(options), new WordReader(options), new PdfReader(options), new WebArchiveReader(options)];
        return readers.Add(new EmailReader(options, readers));
    }
}
