namespace LetterAnalysis.Reporting.Html;

/// <summary>The matrix of recommendations: a row each, a column for each letter.</summary>
internal sealed class RecommendationsPart(LetterComparison comparison) : IPagePart
{
    public string Id => "recommendations";

    public string Heading => "Recommendations";

    public void Write(HtmlWriter html) => html.Block("div", () => html.Block("table", () =>
    {
        html.Block("caption", "Which letter has which recommendation, by its printed number", ("class", "unseen"));
        html.Block("thead", () => html.Block("tr", () =>
        {
            html.Element("th", "Recommendation", ("scope", "col"));
            foreach (Variant variant in comparison.Variants) html.Element("th", variant.Id, ("scope", "col"));
        }));
        html.Block("tbody", () =>
        {
            foreach (MatchedRecommendation row in comparison.Recommendations) WriteRow(html, row);
        });
    }, ("class", "matrix")), ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Matrix of recommendations"));

    private void WriteRow(HtmlWriter html, MatchedRecommendation row) => html.Block("tr", () =>
    {
        Variant first = comparison.Variants.First(variant => row.In(variant.Id) is not null);
        html.Element("th", Wording.TopicOf(row, comparison), ("scope", "row"), ("lang", first.Letter.Language));
        foreach (Variant variant in comparison.Variants)
        {
            if (row.In(variant.Id) is not { } place)
            {
                html.Element("td", () =>
                {
                    html.Element("span", "✗", ("aria-hidden", "true"));
                    html.Text(" missing");
                }, ("class", "missing"));
                continue;
            }
            html.Element("td", () =>
            {
                html.Element("b", place.Number ?? HtmlWriter.Number(place.Ordinal));
                html.Text(" ");
                html.Element("span", place.Reading == 0 ? "same" : comparison.Variants.Length == 2 ? "reworded" : "wording " + HtmlWriter.Number(place.Reading + 1));
            }, ("class", place.Reading == 0 ? "same" : "reworded"));
        }
    });
}
