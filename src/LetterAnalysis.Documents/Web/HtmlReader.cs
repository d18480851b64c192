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
        Read(file.IsDecoded ? file.Text.Content : PageDecoder.Decode(file, builder), builder, options, quotesAreFurniture: false, cancellationToken);
        return builder.Build(cancellationToken);
    }

    /// <summary>Reads a page into a document that may hold other text, such as a message's header.</summary>
    /// <param name="html">The page.</param>
    /// <param name="builder">Takes its blocks.</param>
    /// <param name="options">Limits.</param>
    /// <param name="quotesAreFurniture">True when what a mail program marks as quoted is furniture.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static void Read(string html, DocumentBuilder builder, DocumentReaderOptions options, bool quotesAreFurniture, CancellationToken cancellationToken)
    {
        IHtmlDocument page = new HtmlParser(new HtmlParserOptions { IsScripting = false, IsNotConsumingCharacterReferences = false }).ParseDocument(html);
        PageFacts.Add(page, builder);
        if (page.Body is { } body) new PageWalk(builder, PageFurniture.Of(body, quotesAreFurniture), options.MaxDepth, cancellationToken).Read(body);
    }
}
