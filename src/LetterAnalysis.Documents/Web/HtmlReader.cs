using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Documents.Web;

/// <summary>
/// Reads web pages. The library underneath builds the tree as browsers do, without scripts, styles or network; the tree is then walked once, block by block.
/// </summary>
internal sealed class HtmlReader(DocumentReaderOptions options) : DocumentReader
{
    private static readonly string? MediaType = SourceFile.MediaTypeOfName(".html");

    public override bool CanRead(string mediaType) => mediaType == MediaType;

    public override Document Read(SourceFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var builder = new DocumentBuilder(file, options.MaxTextLength);
        Read(file.IsDecoded ? file.Text.Content : PageDecoder.Decode(file, builder), file.Name, builder, options, quotesAreFurniture: false, cancellationToken);
        return builder.Build(cancellationToken);
    }

    /// <summary>Reads a page into a document that may hold other text, such as a message's header.</summary>
    /// <param name="html">The page.</param>
    /// <param name="name">What to call the input in messages.</param>
    /// <param name="builder">Takes its blocks.</param>
    /// <param name="options">Limits.</param>
    /// <param name="quotesAreFurniture">True when what a mail program marks as quoted is furniture.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static void Read(string html, string name, DocumentBuilder builder, DocumentReaderOptions options, bool quotesAreFurniture, CancellationToken cancellationToken)
    {
        string mended = PageSource.Mend(html, out bool isTooDeep);
        if (isTooDeep) builder.AddDiagnostic("HTM002", DiagnosticSeverity.Info, "Elements are nested too deeply; the innermost were read as plain text.");
        int elements = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            IsNotConsumingCharacterReferences = false,
            OnCreated = (_, _) =>
            {
                if ((++elements & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
                if (elements > options.MaxElements) throw TooManyElements(name, options.MaxElements);
            },
        });
        IHtmlDocument page = parser.ParseDocument(mended);
        PageFacts.Add(page, builder);
        if (page.Body is { } body) new PageWalk(body, builder, PageFurniture.Of(body, quotesAreFurniture), options.MaxDepth, cancellationToken).Read();
    }

    private static LetterFormatException TooManyElements(string name, int most) => new(name, "in the page", found: "more elements than are read",
        expected: string.Create(CultureInfo.InvariantCulture, $"at most {most}"), advice: "Split the page, or raise DocumentReaderOptions.MaxElements.");
}
