using System.Globalization;
using System.Net;
using System.Text;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Generator.Forms;

/// <summary>A letter as a web page: paragraphs with line breaks, lists that the browser numbers, tables, notes with links.</summary>
internal static class HtmlForm
{
    public static byte[] Make(Document document, string title) => Encoding.UTF8.GetBytes(Text(document, title));

    public static string Text(Document document, string title)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>").Append(Escape(title)).Append("</title></head>\n<body>\n");
        foreach (FormPart part in FormPart.Of(document)) Add(html, part);
        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Add(StringBuilder html, FormPart part)
    {
        switch (part.Kind)
        {
            case FormPartKind.Heading:
                html.Append(CultureInfo.InvariantCulture, $"<h{part.Blocks[0].Level}>{Inline(part.Blocks[0])}</h{part.Blocks[0].Level}>\n");
                break;
            case FormPartKind.Lines:
                html.Append("<p>").AppendJoin("<br>\n", part.Blocks.Select(Inline)).Append("</p>\n");
                break;
            case FormPartKind.Items:
                AddItems(html, part);
                break;
            case FormPartKind.Table:
                html.Append("<table>\n");
                foreach (Block row in part.Blocks)
                {
                    string tag = row.Kind == BlockKind.Heading ? "th" : "td";
                    html.Append("<tr>").AppendJoin("", FormPart.Cells(row).Select(cell => $"<{tag}>{Escape(cell)}</{tag}>")).Append("</tr>\n");
                }
                html.Append("</table>\n");
                break;
            case FormPartKind.Rule:
                html.Append("<hr>\n");
                break;
            case FormPartKind.Notes:
                html.Append("<ol>\n");
                foreach (Block note in part.Blocks) html.Append(CultureInfo.InvariantCulture, $"<li id=\"fn{FormPart.NoteLabel(note)}\">{Inline(note)}</li>\n");
                html.Append("</ol>\n");
                break;
        }
    }

    /// <summary>Lists within lists are closed by what comes after them; a number that HTML can't print is typed in a paragraph.</summary>
    private static void AddItems(StringBuilder html, FormPart part)
    {
        var open = new Stack<(int Level, string End, PrintedNumber Last)>();
        foreach ((Block item, IReadOnlyList<Block> lines) in part.Items())
        {
            string text = string.Join("<br>\n", lines.Prepend(item).Select(Inline));
            PrintedNumber? number = PrintedNumber.Of(item.Marker!);
            string? start = number is { } printed ? ListStart(printed) : null;
            while (open.Count > 0 && (open.Peek().Level > item.Level || (open.Peek().Level == item.Level && !(start is not null && number!.Value.Follows(open.Peek().Last)))))
            {
                html.Append(open.Pop().End);
            }
            if (start is null)
            {
                html.Append("<p>").Append(Escape(item.Marker!)).Append(' ').Append(text).Append("</p>\n");
                continue;
            }
            bool goesOn = open.Count > 0 && open.Peek().Level == item.Level;
            if (goesOn) open.Pop(); else html.Append(start);
            html.Append(goesOn ? "</li>\n<li>" : "<li>").Append(text);
            open.Push((item.Level, start.StartsWith("\n<ol", StringComparison.Ordinal) ? "</li>\n</ol>\n" : "</li>\n</ul>\n", number!.Value));
        }
        while (open.Count > 0) html.Append(open.Pop().End);
    }

    private static string? ListStart(PrintedNumber number)
    {
        if (number.Style == ListMarkerStyle.Bullet) return "\n<ul>\n";
        if (number.Before.Length > 0 || number.After != ".") return null;
        string? type = number.Style switch
        {
            ListMarkerStyle.Arabic => "1",
            ListMarkerStyle.LowerLetter => "a",
            ListMarkerStyle.UpperLetter => "A",
            ListMarkerStyle.LowerRoman => "i",
            ListMarkerStyle.UpperRoman => "I",
            _ => null,
        };
        return type is null ? null : string.Create(CultureInfo.InvariantCulture, $"\n<ol type=\"{type}\" start=\"{number.Value}\">\n");
    }

    private static string Inline(Block block) => string.Concat(InlinePiece.Of(block).Select(Inline));

    private static string Inline(InlinePiece piece)
    {
        if (piece.Note is { } note) return $"<sup><a href=\"#fn{Escape(note)}\">{Escape(note)}</a></sup>";
        string text = Escape(piece.Text);
        if (piece.IsBold) text = $"<strong>{text}</strong>";
        return piece.Link is { } link ? $"<a href=\"{Escape(link)}\">{text}</a>" : text;
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
