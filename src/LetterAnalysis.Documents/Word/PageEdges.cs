using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Documents.Word;

/// <summary>
/// Reads headers and footers. A header that only the first page shows is the letterhead and comes before the text; all others run along and
/// are furniture after it.
/// </summary>
internal sealed class PageEdges(WordPackage package, WordParts parts, DocumentBuilder builder, PartScan scan)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public void ReadLetterhead()
    {
        string type = scan.HasTitlePage ? "first" : "default";
        bool isLetterhead = scan.HasTitlePage || WordFacts.PageCount(package) == 1;
        if (!isLetterhead) return;
        foreach (EdgeReference edge in scan.Edges)
        {
            if (edge is { Section: 0, IsHeader: true } && edge.Type == type) Read(edge, isFurniture: false);
        }
    }

    public void ReadOthers()
    {
        foreach (EdgeReference edge in scan.Edges) Read(edge, isFurniture: true);
    }

    private void Read(EdgeReference edge, bool isFurniture)
    {
        if (!_read.Add(edge.Id)) return;
        OpenXmlPart? part = null;
        package.Try(package.Main, () => package.Main.TryGetPartById(edge.Id, out part));
        OpenXmlElement? root = part switch
        {
            HeaderPart header => package.Load<Header>(header),
            FooterPart footer => package.Load<Footer>(footer),
            _ => null,
        };
        if (root is null) return;
        var story = new StoryReader(parts, builder, new StoryPlace(part!, edge.IsHeader ? "header" : "footer", isFurniture));
        foreach (OpenXmlElement block in root) story.Read(block);
        story.End();
    }
}
