using System.Collections.Frozen;
using AngleSharp.Dom;

namespace LetterAnalysis.Documents.Web;

/// <summary>
/// Tells which elements of a page are its furniture: by what they are (navigation, footer), by what their names say (cookie notice, share bar), and by
/// where the bulk of the text stands. What holds much running text, or a long table, is none, whatever it is called: letters stand in forms and asides too.
/// </summary>
internal sealed class PageFurniture
{
    /// <summary>An element with this share of a page's text is what the page is for.</summary>
    private const double BulkOfText = 0.4;

    /// <summary>Running text of this length, in characters outside links, is no furniture.</summary>
    private const int RichText = 600;

    private const int ManyRows = 6;

    private static readonly FrozenSet<string> Roles = new[]
    {
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of classes and ids that name furniture when they begin so: <c>relatedposts</c>, <c>cookiebar</c>.</summary>
    private static readonly string[] Stems =
        ["advert", "breadcrumb", "comment", "cookie", "feedback", "footer", "navbar", "navig", "newsletter", "paginat", "postmeta", "related", "share", "sharing", "sidebar", "social", "subscri"];

    /// <summary>Words of classes and ids that name furniture.</summary>
    private static readonly FrozenSet<string> Names = new[]
    {
        "nav", "navi", "menu", "menus", "submenu", "colophon", "masthead", "topbar", "toolbar", "consent", "gdpr", "addtoany", "addthis", "respond", "reply", "signup", "pager", "skip",
        "popup", "modal", "overlay", "ads", "promo", "login", "search", "searchform", "langswitch", "languages", "tags", "tagcloud", "byline", "meta", "printonly",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly TextWeights _weights;
    private readonly bool _quotesAreFurniture;
    private readonly IElement? _main;
    private readonly HashSet<IElement> _aboveMain = [];

    private PageFurniture(IElement body, bool quotesAreFurniture)
    {
        _quotesAreFurniture = quotesAreFurniture;
        _weights = new TextWeights(body);
        _main = FindMain();
        for (IElement? above = _main?.ParentElement; above is not null; above = above.ParentElement) _aboveMain.Add(above);
    }

    /// <param name="body">The page's body.</param>
    /// <param name="quotesAreFurniture">True when what a mail program marks as quoted is furniture, however much it is.</param>
    public static PageFurniture Of(IElement body, bool quotesAreFurniture) => new(body, quotesAreFurniture);

    /// <summary>True when an element and all in it is furniture; asked on the way down, so parents come first.</summary>
    public bool Holds(IElement element)
    {
        string tag = element.LocalName;
        if (IsHidden(element)) return true;
        if (_quotesAreFurniture && IsQuote(element)) return true;
        TextWeight weight = _weights.Of(element);
        if (HoldsLetterParts(element, weight)) return false;
        if (IsBesideMain(element)) return true;
        if (weight.Text > _weights.Whole.Text * BulkOfText) return false;
        bool isRich = weight.Text - weight.Linked > RichText || weight.Rows >= ManyRows;
        if (tag == "nav") return weight.Text - weight.Linked <= RichText;
        if (isRich) return false;
        if (tag is "dialog" or "button" or "select" or "textarea") return true;
        if (element.GetAttribute("role") is { } role && Roles.Contains(role)) return true;
        // So word processors write the edges of their pages.
        if (tag == "div" && element.GetAttribute("title") is "header" or "footer") return true;
        if (tag is "footer" or "header") return !IsInText(element) && (tag == "footer" || weight.Linked * 2 > weight.Text);
        if (tag is "aside") return true;
        if (tag is "form") return true;
        return tag is not ("body" or "p" or "h1" or "h2" or "h3" or "td" or "tr" or "li" or "a" or "span" or "strong" or "em") && (Array.Exists(WordsOf(element), IsName) || IsWidget(element));
    }

    private static bool IsQuote(IElement element) =>
        (element.LocalName == "blockquote" && element.GetAttribute("type") == "cite") || element.ClassList.Contains("gmail_quote") || element.ClassList.Contains("gmail_signature") || element.ClassList.Contains("moz-signature")
        || element.Id is "divRplyFwdMsg" or "appendonsend";

    /// <summary>True when an element says that it does not show.</summary>
    public static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden")) return true;
        return element.GetAttribute("style") is { } style
            && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)
                || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility: hidden", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The one element that is meant to hold the page's text, when it holds the bulk of it.</summary>
    private IElement? FindMain()
    {
        return Bulk(static element => element.LocalName == "main") ?? Bulk(static element => element.GetAttribute("role") == "main") ?? Bulk(static element => element.LocalName == "article");

        IElement? Bulk(Predicate<IElement> isMeant) =>
            _weights.Landmarks.FindAll(isMeant) is [var only] && _weights.Of(only).Text > _weights.Whole.Text * BulkOfText ? only : null;
    }

    /// <summary>True for the outermost elements beside the main one and its ancestors.</summary>
    private bool IsBesideMain(IElement element) =>
        element != _main && element.ParentElement is { } parent && _aboveMain.Contains(parent) && !_aboveMain.Contains(element);

    /// <summary>
    /// True for a header with the letter's own date or address (lines without links, with a number among them), and for a table of signatories set aside.
    /// </summary>
    private static bool HoldsLetterParts(IElement element, TextWeight weight)
    {
        if (element.LocalName is not ("header" or "aside") || weight.Linked * 2 > weight.Text) return false;
        if (weight.Rows > 1) return element.QuerySelectorAll("table").Any(PageTable.IsGrid);
        return element.LocalName == "header" && weight.Linked == 0 && element.QuerySelectorAll("p, address, br").Length > 1 && element.TextContent.Any(char.IsAsciiDigit);
    }

    private static bool IsInText(IElement element)
    {
        for (IElement? above = element.ParentElement; above is not null; above = above.ParentElement)
        {
            if (above.LocalName is "article" or "main" or "section") return true;
        }
        return false;
    }

    private static bool IsName(string word) => Names.Contains(word) || Array.Exists(Stems, stem => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for the boxes of a side bar. Page builders call every piece of a page a widget, but put their own name before it.</summary>
    private static bool IsWidget(IElement element) => element.ClassList.Any(static name => name.StartsWith("widget", StringComparison.OrdinalIgnoreCase));

    /// <summary>The words of an element's classes and id.</summary>
    private static string[] WordsOf(IElement element)
    {
        string names = $"{element.ClassName} {element.Id}";
        return names.Length == 1 ? [] : names.Split([' ', '-', '_', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
    }
}
