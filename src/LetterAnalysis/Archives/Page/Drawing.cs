using System.Globalization;
using LetterAnalysis.Reporting.Html;

namespace LetterAnalysis.Archives.Page;

/// <summary>Writes the parts of a picture.</summary>
internal sealed class Drawing(HtmlWriter html)
{
    private const int LongestWaste = 9;

    private bool _hasStop;

    /// <summary>Writes a picture in a frame that scrolls where it is too narrow for it.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="id">The start of the ids of its title and description.</param>
    /// <param name="title">What it shows, for those who can't see it.</param>
    /// <param name="describes">How to read it, and where the same stands in words.</param>
    /// <param name="size">Its width and height.</param>
    /// <param name="content">Writes its parts.</param>
    public static void Write(HtmlWriter html, string id, string title, string describes, (double Width, double Height) size, Action<Drawing> content) =>
        html.Block("div", () => html.Block("svg", () =>
        {
            html.Block("title", title, ("id", id + "-title"));
            html.Block("desc", describes, ("id", id + "-desc"));
            content(new Drawing(html));
        }, ("viewBox", $"0 0 {Number(size.Width)} {Number(size.Height)}"), ("class", "picture"), ("role", "group"), ("aria-labelledby", id + "-title"), ("aria-describedby", id + "-desc")),
            ("class", "scroll plot plot-" + id));

    /// <summary>A number as pictures have it: to a tenth of a unit.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    public void Text(string text, double x, double y, string style, string? anchor = null, string? turned = null) =>
        html.Element("text", text, ("x", Number(x)), ("y", Number(y)), ("class", style), ("text-anchor", anchor), ("transform", turned));

    /// <summary>A text that is cut to so many characters; what is cut off shows when it is pointed at.</summary>
    public void Label(string text, int most, double x, double y, string style, string? anchor = null, string? turned = null)
    {
        if (text.Length <= most)
        {
            Text(text, x, y, style, anchor, turned);
            return;
        }
        html.Element("text", () =>
        {
            html.Text(Cut(text, most));
            html.Element("title", text);
        }, ("x", Number(x)), ("y", Number(y)), ("class", style), ("text-anchor", anchor), ("transform", turned));
    }

    public void Line(double x1, double y1, double x2, double y2, string style) =>
        html.Element("line", (Action?)null, ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("class", style));

    public void Rectangle(double x, double y, double width, double height, string style, double round = 0) =>
        html.Element("rect", (Action?)null, ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("class", style), ("rx", round > 0 ? Number(round) : null));

    public void Circle(double x, double y, double radius, string style) =>
        html.Element("circle", (Action?)null, ("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)), ("class", style));

    public void Path(string path, string style, string? width = null) => html.Element("path", (Action?)null, ("d", path), ("class", style), ("stroke-width", width));

    /// <summary>
    /// A mark that says what it is and leads to a letter. One of a picture is reached with the tabulator, the others from it with the arrow keys or by
    /// the table behind the picture.
    /// </summary>
    public void Mark(string? link, string says, Action content, string? data = null)
    {
        void Inside()
        {
            html.Element("title", says);
            content();
        }
        if (link is null)
        {
            html.Element("g", Inside, ("data-of", data));
            return;
        }
        html.Element("a", Inside, ("href", link), ("tabindex", _hasStop ? "-1" : null), ("data-of", data));
        html.Text("\n");
        _hasStop = true;
    }

    /// <summary>A label on one line or, when it is too long for one, on two about a middle.</summary>
    public void Label(string text, int most, double x, double middle)
    {
        if (text.Length <= most)
        {
            Text(text, x, middle + 4, "name");
            return;
        }
        int end = text.LastIndexOf(' ', most);
        if (end < most - 2 * LongestWaste) end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        Text(text[..end], x, middle - 4, "name");
        html.Element("text", () =>
        {
            html.Text(Cut(text[end..].Trim(), most));
            html.Element("title", text);
        }, ("x", Number(x)), ("y", Number(middle + 12)), ("class", "name"));
    }

    /// <summary>A text cut between words where that loses little, with dots for the rest.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        int end = text.LastIndexOf(' ', most - 2);
        if (end < most - LongestWaste) end = most - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end].TrimEnd(' ', ',', ';', ':') + "…";
    }
}
