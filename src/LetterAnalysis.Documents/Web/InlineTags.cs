using AngleSharp.Dom;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Documents.Web;

/// <summary>Tells what an element marks in the text that it holds.</summary>
internal static class InlineTags
{
    /// <summary>The kind of mark; null for an element that marks nothing.</summary>
    /// <param name="element">The element.</param>
    /// <param name="detail">Where a link leads; null for all else.</param>
    public static InlineMarkKind? MarkOf(IElement element, out string? detail)
    {
        detail = element.LocalName == "a" ? element.GetAttribute("href") : null;
        return element.LocalName switch
        {
            "a" when detail is { Length: > 0 } => InlineMarkKind.Link,
            "b" or "strong" or "i" or "em" => InlineMarkKind.Emphasis,
            "code" or "kbd" or "tt" => InlineMarkKind.Code,
            "mark" => InlineMarkKind.Highlight,
            "ins" => InlineMarkKind.Insertion,
            "del" or "s" or "strike" => InlineMarkKind.Deletion,
            _ => null,
        };
    }
}
