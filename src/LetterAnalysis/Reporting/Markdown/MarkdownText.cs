using System.Buffers;
using System.Text;

namespace LetterAnalysis.Reporting.Markdown;

/// <summary>Text of a letter within Markdown.</summary>
internal static class MarkdownText
{
    // What starts markup wherever it stands, the strikethrough, tables, links and mentions of GitHub included.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_{}[]<>#|~&!$^=@");

    /// <summary>
    /// The text on one line with a backslash before every mark that Markdown could take for its own, at the start of a line or within it;
    /// blanks in a row become one space, controls and halves of surrogate pairs U+FFFD.
    /// </summary>
    public static string Escape(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var escaped = new StringBuilder(line.Length + 8);
        string clean = XmlText.Of(line);
        for (int i = 0; i < clean.Length; i++)
        {
            if (Marks.Contains(clean[i]) || StartsBlock(clean, i) || StartsLink(clean, i)) escaped.Append('\\');
            escaped.Append(clean[i]);
        }
        return escaped.ToString();
    }

    /// <summary>True for a bullet, the mark after a number of a list, or the rule under a heading, at the start of the text, and for marks in a row.</summary>
    private static bool StartsBlock(string text, int at) => text[at] switch
    {
        '-' => at == 0 || text[at - 1] == '-',
        '+' => at == 0 || text[at - 1] == '+' || text.AsSpan(at + 1).StartsWith('+'),
        '.' or ')' => at > 0 && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };

    /// <summary>True for the mark that makes a link of a bare address: "https://", "www.".</summary>
    private static bool StartsLink(string text, int at) =>
        (text[at] == ':' && text.AsSpan(at + 1).StartsWith("//", StringComparison.Ordinal))
        || (text[at] == '.' && at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
}
