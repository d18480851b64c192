using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace LetterAnalysis.Documents.Pdf;

/// <summary>Takes from a page what its layout is read from: words in rows, the lines drawn on it, links.</summary>
internal static class PageScanner
{
    /// <summary>The most drawings of a page that are looked at.</summary>
    public const int MostRules = 20_000;

    private const int MostLinks = 5_000;
    private const double ThinnestSide = 2.5;
    private const double ShortestRule = 8;

    public static PrintedPage Scan(Page page, int maxLetters, out LetterCounts counts)
    {
        var words = new WordFinder(page, maxLetters);
        counts = words.Counts;
        (double width, double height) = words.IsOnItsSide ? (page.Height, page.Width) : (page.Width, page.Height);
        var printed = new PrintedPage(page.Number, width, height) { Rows = RowFinder.Find(words.Upright), Turned = words.Turned };
        if (words.IsTurned) return printed;
        AddRules(printed, page.Paths);
        DrawnBullets.Add(printed.Rows, page.Paths);
        return AddLinks(printed, page);
    }

    private static void AddRules(PrintedPage printed, IReadOnlyList<UglyToad.PdfPig.Graphics.PdfPath> paths)
    {
        foreach (var path in paths.Take(MostRules))
        {
            if (path.IsClipping || path.GetBoundingRectangle() is not { } box) continue;
            bool isLow = box.Height < ThinnestSide, isNarrow = box.Width < ThinnestSide;
            bool isFrame = !isLow && !isNarrow && path.IsStroked;
            if ((isLow || isFrame) && box.Width >= ShortestRule)
            {
                printed.LevelRules.Add(new Rule(box.Bottom, box.Left, box.Right));
                if (isFrame) printed.LevelRules.Add(new Rule(box.Top, box.Left, box.Right));
            }
            if ((isNarrow || isFrame) && box.Height >= ShortestRule)
            {
                printed.UprightRules.Add(new Rule(box.Left, box.Bottom, box.Top));
                if (isFrame) printed.UprightRules.Add(new Rule(box.Right, box.Bottom, box.Top));
            }
        }
    }

    private static PrintedPage AddLinks(PrintedPage printed, Page page)
    {
        var links = new List<(PdfRectangle Box, string Target)>();
        foreach (Annotation annotation in page.GetAnnotations().Where(annotation => annotation.Type == AnnotationType.Link).Take(MostLinks))
        {
            if (annotation.Action is UglyToad.PdfPig.Actions.UriAction { Uri: { Length: > 0 } target }) links.Add((annotation.Rectangle, target));
        }
        if (links.Count == 0) return printed;
        foreach (PrintedRow row in printed.Rows)
        {
            foreach ((PdfRectangle box, string target) in links)
            {
                if (row.Base < box.Bottom || row.Base > box.Top) continue;
                for (int i = 0; i < row.Words.Count; i++)
                {
                    if (row.Words[i].Middle >= box.Left && row.Words[i].Middle <= box.Right) row.Words[i] = row.Words[i] with { Link = target };
                }
            }
        }
        return printed;
    }
}
