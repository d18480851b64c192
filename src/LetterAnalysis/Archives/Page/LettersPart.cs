using System.Collections.Immutable;
using LetterAnalysis.Reporting.Html;

namespace LetterAnalysis.Archives.Page;

/// <summary>The letters themselves: what marks link to, and what links to the files.</summary>
internal sealed class LettersPart(ArchiveOverview overview, LetterRows rows, FamilyLanes families) : IPagePart
{
    private const int LongestTitle = 160;

    public string Id => "letters";

    public string Heading => "The letters";

    public void Write(HtmlWriter html)
    {
        ImmutableArray<OverviewLetter> shown = rows.Shown();
        if (shown.IsEmpty)
        {
            html.Block("p", "There are none.");
            return;
        }
        if (shown.Length < overview.Letters.Length)
        {
            html.Block("p", $"Those that the pictures lead to and the latest: {PageWords.Grouped(shown.Length)} of {PageWords.Grouped(overview.Letters.Length)} letters; {PageWords.Grouped(overview.Letters.Length - shown.Length)} more are in the archive.", ("class", "legend"));
        }
        html.Block("p", () =>
        {
            html.Element("label", "Show letters with ", ("for", "filter"));
            html.Element("input", (Action?)null, ("type", "search"), ("id", "filter"), ("placeholder", "a word, a year, a recipient"));
            html.Element("span", "", ("id", "filtered"), ("role", "status"));
        }, ("class", "filter"), ("hidden", ""));
        Dictionary<long, string> names = [];
        foreach (Lane lane in families.Lanes) names[lane.Letters[0].Family!.Value] = lane.Name;
        TableBehind.Table(html, "Letters", "letters-table", ["Date", "Letter", "To", "Language", "Family", "What it is", "Asks", "Signers"], () =>
        {
            foreach (OverviewLetter letter in shown) WriteRow(html, letter, names);
        });
    }

    private static void WriteRow(HtmlWriter html, OverviewLetter letter, Dictionary<long, string> names) => html.Block("tr", () =>
    {
        html.Element("td", letter.Date ?? "none", ("class", letter.Date is null ? "quiet nowrap" : "nowrap"));
        html.Element("th", () =>
        {
            html.Element("a", Drawing.Cut(string.IsNullOrWhiteSpace(letter.Title) ? letter.Path : letter.Title, LongestTitle), ("href", FileLink.Of(letter.Path)), ("lang", letter.Language));
            html.Element("span", letter.Path, ("class", "path"));
        }, ("scope", "row"));
        html.Element("td", letter.Recipient ?? "", ("lang", letter.Recipient is null ? null : letter.Language));
        html.Element("td", letter.Language);
        string? family = letter.Family is { } id ? names.GetValueOrDefault(id) : null;
        html.Element("td", () =>
        {
            if (family is not null) html.Element("a", Drawing.Cut(family, 60), ("href", "#" + FamilyLanes.IdOf(letter.Family!.Value)));
        });
        html.Element("td", letter.Family is null ? "" : PageWords.Of(letter.Relation));
        html.Element("td", HtmlWriter.Number(letter.Recommendations));
        html.Element("td", HtmlWriter.Number(letter.Signatories));
    }, ("id", LetterRows.IdOf(letter.Id)), ("tabindex", "-1"));
}
