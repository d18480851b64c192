using System.Collections.Frozen;
using System.Text;

namespace LetterAnalysis.Documents.Web;

/// <summary>
/// Mends the text of a page before the library underneath builds its tree. That looks through all open elements at every tag, so elements that are never
/// closed are opened only so often; and it reads pages of XML as HTML, where an empty title or script that closes itself would hide the rest of the page.
/// </summary>
internal static class PageSource
{
    /// <summary>Far more than any page that a person made; browsers stop at 512 too.</summary>
    private const int MostOpen = 512;

    /// <summary>Elements that close themselves, or that the next of their kind closes.</summary>
    private static readonly FrozenSet<string> Unclosed = new[]
    {
        "a", "area", "base", "body", "br", "button", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta", "optgroup", "option", "p",
        "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Elements whose content is text up to their end tag.</summary>
    private static readonly FrozenSet<string> Raw =
        new[] { "title", "script", "style", "textarea", "iframe", "noscript", "noframes", "noembed", "xmp" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string Mend(string html, out bool isTooDeep)
    {
        isTooDeep = false;
        bool isXml = html.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
        var unclosed = Unclosed.GetAlternateLookup<ReadOnlySpan<char>>();
        var raw = Raw.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> text = html;
        StringBuilder? mended = null;
        int copied = 0, open = 0;
        for (int at = 0; at < text.Length;)
        {
            int step = text[at..].IndexOf('<');
            if (step < 0) break;
            int start = at + step;
            bool closes = start + 1 < text.Length && text[start + 1] == '/';
            int nameStart = closes ? start + 2 : start + 1, nameEnd = nameStart;
            while (nameEnd < text.Length && char.IsAsciiLetterOrDigit(text[nameEnd])) nameEnd++;
            at = Math.Max(nameEnd, start + 1);
            ReadOnlySpan<char> name = text[nameStart..nameEnd];
            if (name.IsEmpty || unclosed.Contains(name)) continue;
            if (closes)
            {
                if (open > 0) open--;
                continue;
            }
            if (open < MostOpen && !isXml)
            {
                open++;
                continue;
            }
            int length = text[nameEnd..].IndexOf('>');
            if (length < 0) break;
            int end = nameEnd + length;
            bool closesItself = text[end - 1] == '/';
            if (open >= MostOpen && !raw.Contains(name))
            {
                isTooDeep = true;
                (mended ??= new StringBuilder(html.Length)).Append(text[copied..start]);
                copied = at = end + 1;
            }
            else if (isXml && closesItself && raw.Contains(name))
            {
                (mended ??= new StringBuilder(html.Length)).Append(text[copied..(end - 1)]).Append("></").Append(name).Append('>');
                copied = at = end + 1;
            }
            else if (!(isXml && closesItself))
            {
                open++;
            }
        }
        return mended is null ? html : mended.Append(text[copied..]).ToString();
    }
}
