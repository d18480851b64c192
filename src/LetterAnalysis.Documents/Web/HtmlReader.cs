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
        Read(file.IsDecoded ? file.Text.Content : PageDecoder.Decode(file, builder), builder, options, cancellationToken);
        return builder.Build(cancellationToken);
    }

    /// <summary>Reads a page into a document that may hold other text, such as a message's header.</summary>
    public static void Read(string html, DocumentBuilder builder, DocumentReaderOptions options, CancellationToken cancellationToken)
    {
        IHtmlDocument page = new HtmlParser(new HtmlParserOptions { IsScripting = false, IsNotConsumingCharacterReferences = false }).ParseDocument(html);
        PageFacts.Add(page, builder);
        if (page.Body is { } body) new PageWalk(builder, PageFurniture.Of(body), options.MaxDepth, cancellationToken).Read(body);
    }
}
