using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Reporting.Html;

namespace LetterAnalysis.Archives.Page;

/// <summary>What was asked, year by year: a bar as high as letters asked for it, in bands of how strongly.</summary>
internal sealed class LedgerPart(ImmutableArray<OverviewTopic> topics, LetterRows rows) : IPagePart
{
    private const double Width = 1120, Names = 330, Right = 1050, Top = 30, Row = 40, Highest = 33;
    private const int MostDrawn = 30, MostListed = 500, LongestName = 46;

    private readonly ImmutableArray<OverviewTopic> _topics = [.. topics.Where(static topic => !topic.Years.IsEmpty)
        .OrderByDescending(Total).ThenBy(static topic => topic.Years.Min(static year => year.Year)).ThenBy(static topic => topic.Name, StringComparer.Ordinal)];

    public string Id => "ledger";

    public string Heading => "What was asked";

    public void Write(HtmlWriter html)
    {
        html.Block("p", "A row is a thing asked for, in whatever words. The higher the bar, the more letters asked for it that year; the darker, the more strongly.", ("class", "legend"));
        ImmutableArray<OverviewTopic> drawn = [.. _topics.Take(MostDrawn)];
        if (!drawn.IsEmpty) WritePicture(html, drawn);
        TableBehind.Write(html, $"The ledger: {PageWords.Count(Math.Min(MostListed, _topics.Length), "row")} behind the picture", "ledger-table", ["Asked for", "Letters", "First", "Last", "Strongest", "By year"], () =>
        {
            foreach (OverviewTopic topic in _topics.Take(MostListed)) WriteRow(html, topic);
        });
        if (_topics.Length > MostListed) html.Block("p", $"{PageWords.Grouped(_topics.Length - MostListed)} more things were asked for.", ("class", "quiet"));
    }

    private static int Total(OverviewTopic topic) => topic.Years.Sum(static year => year.Letters);

    private void WritePicture(HtmlWriter html, ImmutableArray<OverviewTopic> drawn)
    {
        var axis = new YearAxis(drawn.SelectMany(static topic => topic.Years).Select(static year => year.Year), Names, Right);
        double bottom = Top + Row * drawn.Length;
        int most = drawn.Max(static topic => topic.Years.GroupBy(static year => year.Year).Max(static year => year.Sum(static part => part.Letters)));
        html.Block("figure", () =>
        {
            Drawing.Write(html, "ledger", "What was asked, by year and strength", "A row for each thing asked for, a column for each year. The table below the picture has the same.", (Width, bottom + 8), drawing =>
            {
                axis.Draw(drawing, Top, bottom);
                drawing.Text("letters", Right + 54, Top - 8, "axis", "end");
                for (int i = 0; i < drawn.Length; i++) DrawRow(drawing, drawn[i], Top + Row * i, axis, most);
            });
            html.Block("figcaption", () =>
            {
                foreach (AskStrength? strength in PageWords.Strengths)
                {
                    html.Element("span", () =>
                    {
                        html.Element("span", (Action?)null, ("class", "key " + PageWords.Style(strength)), ("aria-hidden", "true"));
                        html.Text(" " + PageWords.Of(strength));
                    });
                }
                if (_topics.Length > drawn.Length) html.Element("span", $"The {drawn.Length} most asked for of {PageWords.Grouped(_topics.Length)}.");
            });
        });
    }

    private void DrawRow(Drawing drawing, OverviewTopic topic, double top, YearAxis axis, int most)
    {
        double floor = top + Row - 4;
        drawing.Line(0, top + Row, Width, top + Row, "row");
        drawing.Label(topic.Name, LongestName, 8, top + Row / 2);
        drawing.Text(PageWords.Grouped(Total(topic)), Right + 54, top + Row / 2 + 4, "total", "end");
        foreach (IGrouping<int, OverviewTopicYear> year in topic.Years.Where(year => axis.Has(year.Year)).GroupBy(static year => year.Year).OrderBy(static year => year.Key))
        {
            OverviewTopicYear[] parts = [.. year.OrderBy(static part => part.Strength is { } strength ? (int)strength : -1)];
            int letters = parts.Sum(static part => part.Letters);
            string says = $"{Drawing.Cut(topic.Name, 80)}, {year.Key}: {PageWords.Count(letters, "letter")} ({string.Join(", ", parts.Select(static part => $"{part.Letters} {PageWords.Of(part.Strength)}"))})";
            drawing.Mark(rows.LinkTo(parts[^1].Letter), says, () =>
            {
                double height = Math.Max(3, Highest * letters / most), width = Math.Min(30, axis.Step * 0.74), y = floor;
                foreach (OverviewTopicYear part in parts)
                {
                    double own = height * part.Letters / letters;
                    drawing.Rectangle(axis.Middle(year.Key) - width / 2, y - own, width, own, PageWords.Style(part.Strength));
                    y -= own;
                }
            });
        }
    }

    private void WriteRow(HtmlWriter html, OverviewTopic topic) => html.Block("tr", () =>
    {
        OverviewTopicYear first = topic.Years.MinBy(static year => year.Year)!, last = topic.Years.MaxBy(static year => year.Year)!;
        html.Element("th", topic.Name, ("scope", "row"), ("lang", topic.Language));
        html.Element("td", PageWords.Grouped(Total(topic)));
        html.Element("td", () => TableBehind.Link(html, rows.LinkTo(first.Letter), first.Year.ToString(CultureInfo.InvariantCulture)));
        html.Element("td", () => TableBehind.Link(html, rows.LinkTo(last.Letter), last.Year.ToString(CultureInfo.InvariantCulture)));
        html.Element("td", PageWords.Of(topic.Years.Max(static year => year.Strength)));
        html.Element("td", string.Join(", ", topic.Years.GroupBy(static year => year.Year).OrderBy(static year => year.Key).Select(static year => $"{year.Key}: {year.Sum(static part => part.Letters)}")), ("class", "quiet wide"));
    });
}
