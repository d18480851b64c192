namespace LetterAnalysis.Reporting.Html;

/// <summary>What stands for the recipient in each letter, and where a letter still carries another's.</summary>
internal sealed class RecipientsPart(LetterComparison comparison, UnitLinks links) : IPagePart
{
    public string Id => "recipients";

    public string Heading => "Recipients’ names";

    public void Write(HtmlWriter html)
    {
        foreach (Diagnostic diagnostic in comparison.Diagnostics) html.Block("p", "! " + diagnostic.Message, ("class", "wrong-list"));
        foreach (Slot slot in comparison.Slots)
        {
            html.Block("div", () => html.Block("table", () =>
            {
                html.Block("caption", $"{Wording.Title(slot.Name)}: {Wording.Count(slot.Occurrences, "swap")} as expected");
                html.Block("thead", () => html.Block("tr", () =>
                {
                    html.Element("th", "Letter", ("scope", "col"));
                    html.Element("th", "Names", ("scope", "col"));
                }));
                html.Block("tbody", () =>
                {
                    foreach (SlotValues values in slot.Values.Where(values => !values.Names.IsEmpty))
                    {
                        html.Block("tr", () =>
                        {
                            html.Element("th", values.Variant, ("scope", "row"));
                            html.Element("td", string.Join(" · ", values.Names));
                        });
                    }
                });
            }), ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Names of " + slot.Name));
            WriteMissed(html, slot);
        }
    }

    private void WriteMissed(HtmlWriter html, Slot slot)
    {
        if (slot.Missed.IsEmpty)
        {
            html.Block("p", "✓ No letter carries another letter’s name.", ("class", "good-line"));
            return;
        }
        html.Block("ul", () =>
        {
            foreach (MissedValue missed in slot.Missed)
            {
                Letter letter = comparison.Variants.First(variant => variant.Id == missed.Variant).Letter;
                html.Block("li", () =>
                {
                    html.Element("b", $"! Wrong {slot.Name} in " + missed.Variant);
                    html.Text(missed.Expected is null ? $", a name of {missed.Owner}: " : $", a name of {missed.Owner} instead of {missed.Expected}: ");
                    html.Element("q", () => Excerpt.Write(html, letter.Source.Content, missed.Span, letter.Span), ("lang", letter.Language));
                    if (links.To(missed.Variant, missed.Span) is { } link)
                    {
                        html.Text(" ");
                        html.Element("a", "show in the text", ("href", link));
                    }
                });
            }
        }, ("class", "wrong-list"));
    }
}
