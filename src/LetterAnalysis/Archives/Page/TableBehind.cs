using LetterAnalysis.Reporting.Html;

namespace LetterAnalysis.Archives.Page;

/// <summary>Writes the table behind a picture: folded away, with the same things in words.</summary>
internal static class TableBehind
{
    /// <summary>Writes it.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="caption">What it holds.</param>
    /// <param name="id">Its id.</param>
    /// <param name="heads">The names of its columns.</param>
    /// <param name="rows">Writes its rows.</param>
    public static void Write(HtmlWriter html, string caption, string id, IReadOnlyList<string> heads, Action rows) => html.Block("details", () =>
    {
        html.Block("summary", caption);
        Table(html, caption, id, heads, rows);
    }, ("class", "behind"));

    /// <summary>Writes a table that can be sorted.</summary>
    public static void Table(HtmlWriter html, string caption, string id, IReadOnlyList<string> heads, Action rows) => html.Block("div", () => html.Block("table", () =>
    {
        html.Block("caption", caption, ("class", "unseen"));
        html.Block("thead", () => html.Block("tr", () =>
        {
            foreach (string head in heads) html.Element("th", head, ("scope", "col"));
        }));
        html.Block("tbody", rows);
    }, ("class", "sortable"), ("id", id)), ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", caption));

    /// <summary>Writes a link to a letter's row, or its text alone where the letter has none.</summary>
    public static void LetterLink(HtmlWriter html, LetterRows rows, OverviewLetter? letter, string? text)
    {
        if (letter is null || text is null) html.Element("span", "no date", ("class", "quiet"));
        else Link(html, rows.LinkTo(letter.Id), text);
    }

    /// <summary>Writes a link, or its text alone where it leads nowhere.</summary>
    public static void Link(HtmlWriter html, string? link, string text)
    {
        if (link is null) html.Text(text);
        else html.Element("a", text, ("href", link));
    }
}
