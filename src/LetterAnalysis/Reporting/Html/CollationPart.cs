namespace LetterAnalysis.Reporting.Html;

/// <summary>Three letters or more: which has which paragraph, and how alike they are.</summary>
internal sealed class CollationPart(LetterComparison comparison) : IPagePart
{
    private const int LongestQuote = 70;

    public string Id => "collation";

    public string Heading => "All letters side by side";

    public void Write(HtmlWriter html)
    {
        html.Block("p", "● the same words as most · ◐ reworded · ↕ at another place · – not there", ("class", "legend"));
        html.Block("div", () => html.Block("table", () =>
        {
            html.Block("caption", "Which letter has which paragraph", ("class", "unseen"));
            html.Block("thead", () => WriteHead(html, "Paragraph"));
            html.Block("tbody", () =>
            {
                for (int i = 0; i < comparison.Units.Length; i++) WriteUnit(html, i);
            });
        }, ("class", "matrix collation")), ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Matrix of paragraphs"));
        html.Block("h3", "How alike they are");
        html.Block("p", $"In per cent of the words. {comparison.MostCentral} is most like all the others.");
        html.Block("div", () => html.Block("table", () =>
        {
            html.Block("caption", "Similarity of every pair of letters", ("class", "unseen"));
            html.Block("thead", () => WriteHead(html, "Letter"));
            html.Block("tbody", () =>
            {
                for (int i = 0; i < comparison.Variants.Length; i++) WriteSimilarities(html, i);
            });
        }, ("class", "matrix")), ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Similarity of letters"));
    }

    private void WriteHead(HtmlWriter html, string first) => html.Block("tr", () =>
    {
        html.Element("th", first, ("scope", "col"));
        foreach (Variant variant in comparison.Variants) html.Element("th", variant.Id, ("scope", "col"));
    });

    private void WriteUnit(HtmlWriter html, int index)
    {
        ComparedUnit unit = comparison.Units[index];
        string lemma = unit.TextIn(unit.Lemma) ?? "";
        html.Block("tr", () =>
        {
            html.Element("th", () => html.Element("a", lemma.Length <= LongestQuote ? lemma : lemma[..LongestQuote] + "…", ("href", "#" + UnitLinks.IdOf(index))), ("scope", "row"));
            foreach (Variant variant in comparison.Variants)
            {
                UnitPlace? place = unit.Places.FirstOrDefault(place => place.Variant == variant.Id);
                bool reworded = unit.IsChangedIn(variant.Id);
                (string sign, string text) = place is null ? ("–", "not there") : reworded ? ("◐", "reworded") : ("●", "the same");
                html.Element("td", () =>
                {
                    html.Element("span", place is { Moved: true } ? sign + "↕" : sign, ("aria-hidden", "true"));
                    html.Unseen(place is { Moved: true } ? text + ", at another place" : text);
                }, ("class", place is null ? "missing" : reworded ? "reworded" : "same"));
            }
        });
    }

    private void WriteSimilarities(HtmlWriter html, int row) => html.Block("tr", () =>
    {
        html.Element("th", comparison.Variants[row].Id, ("scope", "row"));
        for (int column = 0; column < comparison.Variants.Length; column++)
        {
            int percent = (int)Math.Floor(comparison.Similarities[row][column] * 100 + 1e-9);
            html.Element("td", row == column ? "·" : HtmlWriter.Number(percent), ("class", "heat-" + HtmlWriter.Number(percent / 10)));
        }
    });
}
