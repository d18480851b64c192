using System.Collections.Immutable;

namespace LetterAnalysis.Reporting.Html;

/// <summary>Who signs which letter, what differs, and what the letters claim of their lists.</summary>
internal sealed class SignatoriesPart(SignatoryReconciliation reconciliation) : IPagePart
{
    public string Id => "signatories";

    public string Heading => "Signatories";

    public void Write(HtmlWriter html)
    {
        WriteClaims(html);
        if (reconciliation.Entries.IsEmpty)
        {
            html.Block("p", "The letters list no signatories.");
            return;
        }
        html.Block("div", () => html.Block("table", () =>
        {
            html.Block("caption", "Signatories of all letters; a name stands where it is printed otherwise", ("class", "unseen"));
            html.Block("thead", () => html.Block("tr", () =>
            {
                html.Element("th", "Name", ("scope", "col"));
                html.Element("th", "Country", ("scope", "col"));
                foreach (Variant variant in reconciliation.Variants) html.Element("th", variant.Id, ("scope", "col"));
                html.Element("th", "What was found", ("scope", "col"));
            }));
            html.Block("tbody", () =>
            {
                foreach (ReconciledSignatory entry in reconciliation.Entries) WriteEntry(html, entry);
            });
        }, ("class", "sortable signers")), ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Signatories of all letters"));
    }

    private void WriteEntry(HtmlWriter html, ReconciledSignatory entry) => html.Block("tr", () =>
    {
        Signatory first = entry.Occurrences[0].Signatory;
        html.Element("th", first.Name, ("scope", "row"));
        string[] countries = [.. entry.Occurrences.Select(one => one.Signatory.Country?.Text).OfType<string>().Distinct(StringComparer.Ordinal)];
        html.Element("td", countries.Length == 0 ? "none" : string.Join(" / ", countries), ("class", countries.Length == 0 ? "quiet" : null));
        foreach (Variant variant in reconciliation.Variants)
        {
            ImmutableArray<SignatoryOccurrence> here = [.. entry.Occurrences.Where(one => one.Variant == variant.Id)];
            html.Element("td", () =>
            {
                if (here.IsEmpty) html.Text("– missing");
                else html.Text(here.Length == 1 && here[0].Signatory.Name == first.Name ? "✓" : string.Join(" / ", here.Select(one => one.Signatory.Name)));
            }, ("class", here.IsEmpty ? "missing" : null));
        }
        html.Element("td", () =>
        {
            html.Element("span", Wording.Of(entry.Status), ("class", "status"));
            if (entry.Status != SignatoryStatus.Same) html.Element("span", " " + entry.Explanation, ("class", "quiet"));
        });
    }, ("class", JsonName.Of(entry.Status)));

    private void WriteClaims(HtmlWriter html)
    {
        if (reconciliation.Claims.IsEmpty) return;
        html.Block("ul", () =>
        {
            foreach (CheckedClaim claim in reconciliation.Claims)
            {
                html.Block("li", () =>
                {
                    html.Element("b", claim.Holds ? "✓ Holds" : "! Does not hold");
                    html.Text($" in {claim.Variant}: ");
                    html.Element("q", claim.Claim.Text);
                    html.Element("span", " " + string.Join("; ", claim.Readings.Select(reading => $"{reading.Reading} {HtmlWriter.Number(reading.Value)}{(reading.Holds ? " (so it holds)" : "")}")), ("class", "quiet"));
                }, ("class", claim.Holds ? "holds" : "fails"));
            }
        }, ("class", "claims"));
    }
}
