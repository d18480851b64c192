using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Reporting.Html;

namespace LetterAnalysis.Archives.Page;

/// <summary>Who signed how often in which year, as a map of heat.</summary>
internal sealed class ParticipationPart(ImmutableArray<OverviewSigner> signers, LetterRows rows) : IPagePart
{
    private const double Width = 1120, Names = 330, Right = 1050, Top = 30, Row = 24;
    private const int MostDrawn = 40, MostListed = 500, LongestName = 48, Shades = 5;

    private readonly ImmutableArray<OverviewSigner> _signers = [.. signers.Where(static signer => !signer.Years.IsEmpty)
        .OrderByDescending(Total).ThenBy(static signer => signer.Name, StringComparer.Ordinal).ThenBy(static signer => signer.Id)];

    public string Id => "participation";

    public string Heading => "Who signed, and when";

    public void Write(HtmlWriter html)
    {
        html.Block("p", "A row is a signatory under all its names. The number is that of letters signed that year.", ("class", "legend"));
        ImmutableArray<OverviewSigner> drawn = [.. _signers.Take(MostDrawn)];
        if (!drawn.IsEmpty) WritePicture(html, drawn);
        TableBehind.Write(html, $"The signatories: {PageWords.Count(Math.Min(MostListed, _signers.Length), "row")} behind the picture", "participation-table", ["Name", "Kind", "Country", "Letters", "First", "Last", "By year"], () =>
        {
            foreach (OverviewSigner signer in _signers.Take(MostListed)) WriteRow(html, signer);
        });
        if (_signers.Length > MostListed) html.Block("p", $"{PageWords.Grouped(_signers.Length - MostListed)} more signed letters.", ("class", "quiet"));
    }

    private static int Total(OverviewSigner signer) => signer.Years.Sum(static year => year.Letters);

    private void WritePicture(HtmlWriter html, ImmutableArray<OverviewSigner> drawn)
    {
        var axis = new YearAxis(drawn.SelectMany(static signer => signer.Years).Select(static year => year.Year), Names, Right);
        double bottom = Top + Row * drawn.Length;
        int most = drawn.Max(static signer => signer.Years.Max(static year => year.Letters));
        html.Block("figure", () =>
        {
            Drawing.Write(html, "participation", "Letters signed, by signatory and year", "A row for each signatory, a column for each year. The table below the picture has the same.", (Width, bottom + 8), drawing =>
            {
                axis.Draw(drawing, Top, bottom);
                drawing.Text("letters", Right + 54, Top - 8, "axis", "end");
                for (int i = 0; i < drawn.Length; i++) DrawRow(drawing, drawn[i], Top + Row * i, axis, most);
            });
            html.Block("figcaption", () =>
            {
                html.Element("span", () =>
                {
                    html.Text("fewer ");
                    for (int shade = 1; shade <= Shades; shade++) html.Element("span", (Action?)null, ("class", "key h" + HtmlWriter.Number(shade)), ("aria-hidden", "true"));
                    html.Text($" more, up to {PageWords.Grouped(most)}");
                });
                if (_signers.Length > drawn.Length) html.Element("span", $"The {drawn.Length} who signed most of {PageWords.Grouped(_signers.Length)}.");
            });
        });
    }

    private void DrawRow(Drawing drawing, OverviewSigner signer, double top, YearAxis axis, int most)
    {
        drawing.Line(0, top + Row, Width, top + Row, "row");
        drawing.Label(signer.Name, LongestName, 8, top + Row / 2 + 4, "name");
        drawing.Text(PageWords.Grouped(Total(signer)), Right + 54, top + Row / 2 + 4, "total", "end");
        foreach (OverviewSignerYear year in signer.Years.Where(year => axis.Has(year.Year)).OrderBy(static year => year.Year))
        {
            int shade = Math.Clamp((int)Math.Ceiling(Math.Sqrt((double)year.Letters / most) * Shades), 1, Shades);
            drawing.Mark(rows.LinkTo(year.Letter), $"{Drawing.Cut(signer.Name, 80)}, {year.Year}: {PageWords.Count(year.Letters, "letter")}", () =>
            {
                drawing.Rectangle(axis.At(year.Year) + 1, top + 2, axis.Step - 2, Row - 4, "h" + HtmlWriter.Number(shade), 3);
                if (axis.Step >= 20) drawing.Text(PageWords.Short(year.Letters), axis.Middle(year.Year), top + Row / 2 + 4, shade > 3 ? "cell on-dark" : "cell", "middle");
            });
        }
    }

    private void WriteRow(HtmlWriter html, OverviewSigner signer) => html.Block("tr", () =>
    {
        OverviewSignerYear first = signer.Years.MinBy(static year => year.Year)!, last = signer.Years.MaxBy(static year => year.Year)!;
        html.Element("th", signer.Name, ("scope", "row"));
        html.Element("td", signer.Kind.ToString().ToLowerInvariant());
        html.Element("td", signer.Country ?? "none", ("class", signer.Country is null ? "quiet" : null));
        html.Element("td", PageWords.Grouped(Total(signer)));
        html.Element("td", () => TableBehind.Link(html, rows.LinkTo(first.Letter), first.Year.ToString(CultureInfo.InvariantCulture)));
        html.Element("td", () => TableBehind.Link(html, rows.LinkTo(last.Letter), last.Year.ToString(CultureInfo.InvariantCulture)));
        html.Element("td", string.Join(", ", signer.Years.OrderBy(static year => year.Year).Select(static year => $"{year.Year}: {year.Letters}")), ("class", "quiet wide"));
    });
}
