using System.Collections.Immutable;

namespace LetterAnalysis.Reporting.Html;

/// <summary>What one needs to know in ten seconds: the variants, what is wrong, what differs, what is missing.</summary>
internal sealed class SummaryPart(ImmutableArray<Variant> variants, LetterComparison? comparison, SignatoryReconciliation? reconciliation, AuditResult? audit) : IPagePart
{
    private enum Tone
    {
        Good,
        Look,
        Wrong,
    }

    public string Id => "summary";

    public string Heading => "At a glance";

    public void Write(HtmlWriter html)
    {
        html.Block("ul", () =>
        {
            foreach ((Tone tone, string figure, string text, string? link) in Cards().OrderByDescending(card => card.Item1)) WriteCard(html, tone, figure, text, link);
        }, ("class", "cards"));
        html.Block("div", () => html.Block("table", () =>
        {
            html.Block("caption", "The letters", ("class", "unseen"));
            html.Block("thead", () => html.Block("tr", () =>
            {
                foreach (string name in (string[])["Letter", "To, or about", "Date", "Asks listed", "Signatories", "Where"]) html.Element("th", name, ("scope", "col"));
            }));
            html.Block("tbody", () =>
            {
                foreach (Variant variant in variants) WriteVariant(html, variant);
            });
        }), ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "The letters"));
    }

    private static void WriteCard(HtmlWriter html, Tone tone, string figure, string text, string? link) => html.Block("li", () =>
    {
        html.Element("span", tone switch { Tone.Good => "✓", Tone.Look => "→", _ => "!" }, ("class", "sign"), ("aria-hidden", "true"));
        html.Unseen(tone switch { Tone.Good => "Good: ", Tone.Look => "To look at: ", _ => "Wrong: " });
        html.Element("strong", figure);
        html.Text(" ");
        if (link is null) html.Element("span", text);
        else html.Element("a", text, ("href", link));
    }, ("class", "card " + tone.ToString().ToLowerInvariant()));

    private static void WriteVariant(HtmlWriter html, Variant variant) => html.Block("tr", () =>
    {
        Letter letter = variant.Letter;
        html.Element("th", () => html.Element("b", variant.Id, ("class", "letter-id")), ("scope", "row"));
        html.Element("td", RecipientLabel.Of(letter), ("lang", letter.Language));
        html.Element("td", letter.Date?.Text ?? "none", ("class", "one-line"));
        html.Element("td", HtmlWriter.Number(letter.Recommendations.Length));
        html.Element("td", HtmlWriter.Number(letter.Signatories.Length));
        html.Element("td", () =>
        {
            html.Text(letter.Source.Name + ", ");
            html.Element("span", Wording.Lines(letter), ("class", "one-line"));
        }, ("class", "quiet"));
    });

    private IEnumerable<(Tone, string, string, string?)> Cards()
    {
        if (comparison is not null)
        {
            int missed = comparison.Slots.Sum(slot => slot.Missed.Length);
            if (missed > 0) yield return (Tone.Wrong, HtmlWriter.Number(missed), missed == 1 ? "name of another letter’s recipient left in" : "names of other letters’ recipients left in", "#recipients");
            foreach ((Tone, string, string, string?) card in RecommendationCards()) yield return card;
            yield return (Tone.Good, comparison.Similarity.ToString("0 %", System.Globalization.CultureInfo.InvariantCulture), "of the words are the same", "#text");
            int changed = comparison.Count(UnitStatus.Changed) + comparison.Count(UnitStatus.MovedAndChanged);
            if (changed > 0) yield return (Tone.Look, HtmlWriter.Number(changed), changed == 1 ? "paragraph reworded" : "paragraphs reworded", "#text");
            int moved = comparison.Count(UnitStatus.Moved) + comparison.Count(UnitStatus.MovedAndChanged);
            if (moved > 0) yield return (Tone.Look, HtmlWriter.Number(moved), "moved", "#text");
            int apart = comparison.Count(UnitStatus.Inserted) + comparison.Count(UnitStatus.Deleted) + comparison.Count(UnitStatus.Partial);
            if (apart > 0) yield return (Tone.Look, HtmlWriter.Number(apart), "not in every letter", "#text");
            foreach (string sentence in Wording.CutShort(comparison)) yield return (Tone.Look, "Cut short.", sentence, "#text");
        }
        foreach ((Tone, string, string, string?) card in SignatoryCards()) yield return card;
        if (audit is null) yield break;
        int errors = audit.Count(FindingSeverity.Error), warnings = audit.Count(FindingSeverity.Warning);
        if (errors > 0) yield return (Tone.Wrong, HtmlWriter.Number(errors), errors == 1 ? "error" : "errors", "#findings");
        if (warnings > 0) yield return (Tone.Look, HtmlWriter.Number(warnings), warnings == 1 ? "warning" : "warnings", "#findings");
        if (errors + warnings == 0) yield return (Tone.Good, "No", "errors or warnings", "#findings");
    }

    private IEnumerable<(Tone, string, string, string?)> RecommendationCards()
    {
        ImmutableArray<MatchedRecommendation> rows = comparison!.Recommendations;
        if (rows.IsEmpty) yield break;
        int lost = rows.Count(row => row.Places.Length < variants.Length);
        int reworded = rows.Count(row => row.Places.Length == variants.Length && row.Places.Any(place => place.Reading > 0));
        if (lost > 0) yield return (Tone.Wrong, HtmlWriter.Number(lost), lost == 1 ? "recommendation is not in every letter" : "recommendations are not in every letter", "#recommendations");
        if (reworded > 0) yield return (Tone.Look, HtmlWriter.Number(reworded), reworded == 1 ? "recommendation reworded" : "recommendations reworded", "#recommendations");
        if (lost + reworded == 0) yield return (Tone.Good, HtmlWriter.Number(rows.Length), "recommendations, the same in all", "#recommendations");
    }

    private IEnumerable<(Tone, string, string, string?)> SignatoryCards()
    {
        if (reconciliation is null || reconciliation.Entries.IsEmpty) yield break;
        int Count(SignatoryStatus status) => reconciliation.Entries.Count(entry => entry.Status == status);
        int only = Count(SignatoryStatus.OnlyIn), open = Count(SignatoryStatus.Ambiguous), renamed = Count(SignatoryStatus.Renamed) + Count(SignatoryStatus.CountryChanged);
        if (variants.Length > 1 && only > 0) yield return (Tone.Wrong, HtmlWriter.Number(only), only == 1 ? "signatory is not in every letter" : "signatories are not in every letter", "#signatories");
        if (open > 0) yield return (Tone.Look, HtmlWriter.Number(open), open == 1 ? "signatory to be decided" : "signatories to be decided", "#signatories");
        if (renamed > 0) yield return (Tone.Look, HtmlWriter.Number(renamed), renamed == 1 ? "signatory printed in two ways" : "signatories printed in two ways", "#signatories");
        if (only + open + renamed == 0) yield return (Tone.Good, HtmlWriter.Number(reconciliation.Entries.Length), variants.Length > 1 ? "signatories, the same in all" : "signatories", "#signatories");
        int claims = reconciliation.Claims.Count(claim => !claim.Holds);
        if (claims > 0) yield return (Tone.Look, HtmlWriter.Number(claims), claims == 1 ? "claim that the list does not bear out" : "claims that the lists do not bear out", "#signatories");
    }
}
