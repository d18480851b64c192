using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Documents.Web;

/// <summary>What the head of a page says of it: title, date, author, language, and what the page would load.</summary>
internal static class PageFacts
{
    private const int MostFacts = 20;
    private const string Head = "page head";

    public static void Add(IHtmlDocument page, DocumentBuilder builder)
    {
        if (page.Title is { } title) builder.AddHeaderLine(DocumentFactKind.Title, "title", title, Head);
        var told = new HashSet<DocumentFactKind>();
        foreach (IElement meta in page.Head?.QuerySelectorAll("meta[content]") ?? Enumerable.Empty<IElement>())
        {
            string name = (meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? meta.GetAttribute("itemprop") ?? "").ToLowerInvariant();
            DocumentFactKind? kind = name switch
            {
                "date" or "dc.date" or "dcterms.date" or "dcterms.created" or "article:published_time" or "datepublished" or "pubdate" => DocumentFactKind.Date,
                "author" or "dc.creator" or "article:author" => DocumentFactKind.Author,
                _ => null,
            };
            if (kind is not { } known || !told.Add(known)) continue;
            builder.AddHeaderLine(known, known == DocumentFactKind.Date ? "date" : "author", meta.GetAttribute("content")!, Head);
        }
        foreach (IElement loaded in page.QuerySelectorAll("img[src], iframe[src]").Where(element => IsElsewhere(element.GetAttribute("src")!)).Take(MostFacts))
        {
            builder.AddFact(DocumentFactKind.ExternalLink, $"{(loaded.LocalName == "img" ? "image" : "frame")}: {loaded.GetAttribute("src")}");
        }
        builder.AddFact(DocumentFactKind.Language, page.DocumentElement?.GetAttribute("lang"));
        builder.AddFact(DocumentFactKind.Program, page.Head?.QuerySelector("meta[name=generator i]")?.GetAttribute("content"));
    }

    private static bool IsElsewhere(string address) => address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("//", StringComparison.Ordinal);
}
