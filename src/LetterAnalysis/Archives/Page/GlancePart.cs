using System.Globalization;
using LetterAnalysis.Reporting.Html;

namespace LetterAnalysis.Archives.Page;

/// <summary>How much there is, and of which years.</summary>
internal sealed class GlancePart(ArchiveOverview overview, LetterRows rows) : IPagePart
{
    private const double Width = 1120, Height = 150, Top = 22, Bottom = 122;
    private const int Languages = 6;

    public string Id => "glance";

    public string Heading => "At a glance";

    public void Write(HtmlWriter html)
    {
        html.Block("ul", () =>
        {
            Figure(html, overview.Letters.Length, "letter", "letters", "#letters");
            int families = overview.Letters.Select(static letter => letter.Family).OfType<long>().GroupBy(static family => family).Count(static group => group.Skip(1).Any());
            Figure(html, families, "family", "families", families > 0 ? "#families" : null);
            int recipients = overview.Letters.Select(static letter => letter.Recipient).Where(static to => !string.IsNullOrWhiteSpace(to)).Distinct(StringComparer.Ordinal).Count();
            Figure(html, recipients, "recipient", "recipients", recipients > 0 ? "#recipients" : null);
            Figure(html, overview.Topics.Length, "thing asked for", "things asked for", overview.Topics.IsEmpty ? null : "#ledger");
            Figure(html, overview.Signers.Length, "signatory", "signatories", overview.Signers.IsEmpty ? null : "#participation");
            if (!overview.Unreadable.IsEmpty) Figure(html, overview.Unreadable.Length, "file could not be read", "files could not be read", "#unreadable");
        }, ("class", "figures"));
        html.Block("p", Sentence(), ("class", "legend"));
        WriteYears(html);
    }

    private static void Figure(HtmlWriter html, int number, string one, string many, string? link) => html.Block("li", () =>
    {
        html.Element("strong", PageWords.Grouped(number));
        html.Text(" ");
        if (link is null) html.Element("span", number == 1 ? one : many);
        else html.Element("a", number == 1 ? one : many, ("href", link));
    });

    private string Sentence()
    {
        int undated = overview.Letters.Count(static letter => letter.Year is null);
        string[] languages = [.. overview.Letters.CountBy(static letter => letter.Language).OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal)
            .Take(Languages).Select(static pair => $"{PageWords.Grouped(pair.Value)} {PageWords.Language(pair.Key)}")];
        string dates = undated == 0 ? "" : undated == overview.Letters.Length ? " None has a date." : $" {PageWords.Grouped(undated)} without a date {(undated == 1 ? "is" : "are")} in the table alone.";
        return overview.Letters.IsEmpty ? "The archive is empty." : $"By language: {string.Join(", ", languages)}.{dates}";
    }

    private void WriteYears(HtmlWriter html)
    {
        var years = new SortedDictionary<int, (int Count, long First)>();
        foreach (OverviewLetter letter in Lane.InOrder(overview.Letters))
        {
            if (letter.Year is not { } year) break;
            years[year] = years.TryGetValue(year, out (int Count, long First) known) ? (known.Count + 1, known.First) : (1, letter.Id);
        }
        if (years.Count == 0) return;
        var axis = new YearAxis(years.Keys, 0, Width);
        int most = years.Values.Max(static year => year.Count);
        html.Block("figure", () => Drawing.Write(html, "years", "Letters by year", "A bar for each year. The table of letters has the same.", (Width, Height), drawing =>
        {
            drawing.Line(0, Bottom, Width, Bottom, "base");
            int every = axis.Step >= 34 ? 1 : axis.Step >= 17 ? 2 : 5;
            foreach (int year in axis.Years)
            {
                string name = year.ToString(CultureInfo.InvariantCulture);
                if (year % every == 0 || axis.Step >= 34) drawing.Text(name, axis.Middle(year), Bottom + 18, "axis", "middle");
                if (!years.TryGetValue(year, out (int Count, long First) here)) continue;
                double height = Math.Max(2, (Bottom - Top) * here.Count / most), width = Math.Min(46, axis.Step * 0.72);
                drawing.Mark(rows.LinkTo(here.First), $"{name}: {PageWords.Count(here.Count, "letter")}", () =>
                {
                    drawing.Rectangle(axis.Middle(year) - width / 2, Bottom - height, width, height, "bar", 2);
                    if (axis.Step >= 24) drawing.Text(PageWords.Short(here.Count), axis.Middle(year), Bottom - height - 6, "count", "middle");
                });
            }
        }));
    }
}
