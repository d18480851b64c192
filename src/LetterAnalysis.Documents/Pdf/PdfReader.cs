using LetterAnalysis.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>
/// Reads PDFs: the library underneath gives each page's glyphs and words; rows, columns, tables and paragraphs are told from where they stand. A page that can't be
/// read is left out and reported.
/// </summary>
internal sealed class PdfReader(DocumentReaderOptions options) : DocumentReader
{
    private const int MostLettersOfPage = 100_000;
    private const double ManyUnknown = 0.2;

    private static readonly string? MediaType = SourceFile.MediaTypeOfName(".pdf");

    public override bool CanRead(string mediaType) => mediaType == MediaType;

    public override Document Read(SourceFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DeepStack.Run(() => ReadDeep(file, cancellationToken));
    }

    private Document ReadDeep(SourceFile file, CancellationToken cancellationToken)
    {
        var builder = new DocumentBuilder(file, options.MaxTextLength);
        var filters = new BoundedFilters(options.MaxUnpackedLength);
        using PdfDocument pdf = Open(file, filters);
        PdfFacts.Add(pdf, builder);
        if (FormCircles.Exist(pdf, filters))
        {
            throw new LetterFormatException(file.Name, "in it", found: "a drawing that draws itself without an end", expected: "pages that can be drawn",
                advice: "Open it in a PDF viewer and print or save it anew.");
        }
        List<PrintedPage> pages = Scan(pdf, file, builder, cancellationToken);
        if (filters.HasRefused) builder.AddDiagnostic("PDF007", DiagnosticSeverity.Warning, "A part of the PDF unpacks to more than is read of one, or holds too much that can't be read; it was left out.");
        cancellationToken.ThrowIfCancellationRequested();
        new PrintedText(pages, builder).Write(cancellationToken);
        return builder.Build(cancellationToken);
    }

    /// <exception cref="LetterFormatException">The file is encrypted with a password, or no PDF that can be opened.</exception>
    private static PdfDocument Open(SourceFile file, BoundedFilters filters)
    {
        try
        {
            return PdfDocument.Open(file.Bytes.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = filters });
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw new LetterFormatException(file.Name, "in it", found: "an encrypted PDF", expected: "one that opens without a password",
                advice: "Save a copy without a password.", error);
        }
        catch (Exception error) when (IsOfTheFile(error))
        {
            throw new LetterFormatException(file.Name, "in it", found: "a damaged PDF", expected: "one that can be opened",
                advice: "Open it in a PDF viewer and print or save it anew.", error);
        }
    }

    /// <summary>The library underneath throws what it likes on damaged files; what means that the machine gave out is not of the file.</summary>
    private static bool IsOfTheFile(Exception error) => error is not (OutOfMemoryException or OperationCanceledException);

    private List<PrintedPage> Scan(PdfDocument pdf, SourceFile file, DocumentBuilder builder, CancellationToken cancellationToken)
    {
        var pages = new List<PrintedPage>();
        var counts = new LetterCounts();
        int unreadable = 0, images = 0, all = CountPages(pdf, file), last = Math.Min(all, options.MaxPages);
        long characters = 0;
        for (int number = 1; number <= last && characters <= options.MaxTextLength; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var page = pdf.GetPage(number);
                pages.Add(PageScanner.Scan(page, MostLettersOfPage, out LetterCounts found));
                images += page.NumberOfImages;
                counts += found;
                characters += found.All;
            }
            catch (Exception error) when (IsOfTheFile(error))
            {
                unreadable++;
                builder.AddDiagnostic("PDF002", DiagnosticSeverity.Warning, Text($"Page {number} can't be read and was left out: {error.GetType().Name}."));
            }
        }
        if (all > last) builder.AddDiagnostic("PDF004", DiagnosticSeverity.Warning, Text($"The PDF has {all} pages; only the first {last} were read."));
        if (counts.All == 0 && unreadable == 0)
        {
            builder.AddDiagnostic("PDF001", DiagnosticSeverity.Warning, images > 0
                ? "The pages are pictures without text, as a scanner makes them. Run text recognition (OCR) first."
                : "The pages hold no text.");
        }
        if (counts.Unknown > ManyUnknown * counts.All)
        {
            builder.AddDiagnostic("PDF003", DiagnosticSeverity.Warning, "The fonts do not tell which characters most signs are; the text is not to be relied on. Run text recognition (OCR) on it.");
        }
        if (counts.LeftOut > 0) builder.AddDiagnostic("PDF005", DiagnosticSeverity.Warning, "A page has more characters than are read of one; the rest of it was left out.");
        return pages;
    }

    private static int CountPages(PdfDocument pdf, SourceFile file)
    {
        try
        {
            return pdf.NumberOfPages;
        }
        catch (Exception error) when (IsOfTheFile(error))
        {
            throw new LetterFormatException(file.Name, "in it", found: "no list of pages", expected: "the pages of a PDF", advice: "Open it in a PDF viewer and print or save it anew.", error);
        }
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
