namespace LetterAnalysis.Reporting.Html;

/// <summary>The letters' text with every difference: a map, what to show, and the paragraphs one after another.</summary>
internal sealed class TextPart(LetterComparison comparison) : IPagePart
{
    private readonly MoveStubs _stubs = new(comparison);
    private readonly UnitView _view = new(comparison);

    public string Id => "text";

    public string Heading => "The text";

    public void Write(HtmlWriter html)
    {
        new LetterMap(comparison).Write(html);
        html.Block("form", () =>
        {
            if (comparison.Variants.Length == 2)
            {
                html.Block("fieldset", () =>
                {
                    html.Element("legend", "View");
                    Choice(html, "radio", "view-side", "side by side", isOn: true, name: "view");
                    Choice(html, "radio", "view-inline", "in one text", isOn: false, name: "view");
                });
            }
            html.Block("fieldset", () =>
            {
                html.Element("legend", "Mark");
                foreach (ChangeClass kind in Classes())
                {
                    Choice(html, "checkbox", "mark-" + Wording.Key(kind), $"{Wording.Of(kind)} ({HtmlWriter.Number(comparison.Count(kind))})", isOn: kind > ChangeClass.Typography);
                }
            });
            html.Block("fieldset", () =>
            {
                html.Element("legend", "Show");
                Choice(html, "checkbox", "only-different", "only what differs", isOn: false);
            });
            html.Block("p", () =>
            {
                html.Element("button", "Previous (k)", ("type", "button"), ("id", "previous"));
                html.Text(" ");
                html.Element("button", "Next change (j)", ("type", "button"), ("id", "next"));
                html.Text(" ");
                html.Element("output", "", ("id", "position"), ("aria-live", "polite"));
            }, ("id", "steps"), ("hidden", ""));
        }, ("class", "tools"), ("aria-label", "What to show of the text"));
        html.Block("div", () =>
        {
            for (int i = 0; i < comparison.Units.Length; i++)
            {
                _view.Write(html, i);
                foreach (int moved in _stubs.After(i)) WriteStub(html, moved);
            }
        }, ("class", "units"));
    }

    /// <summary>The classes that occur, the weightiest first.</summary>
    private IEnumerable<ChangeClass> Classes() =>
        Enum.GetValues<ChangeClass>().Where(kind => comparison.Count(kind) > 0).OrderByDescending(static kind => kind);

    private static void Choice(HtmlWriter html, string type, string id, string text, bool isOn, string? name = null) => html.Element("label", () =>
    {
        html.Element("input", (Action?)null, ("type", type), ("id", id), ("name", name), ("checked", isOn ? "" : null));
        html.Text(" " + text);
    }, ("for", id));

    private void WriteStub(HtmlWriter html, int moved)
    {
        ComparedUnit unit = comparison.Units[moved];
        string variant = unit.Places.First(place => place.Moved).Variant;
        string text = unit.TextIn(variant) ?? "";
        html.Block("p", () =>
        {
            html.Element("span", "↕", ("aria-hidden", "true"));
            html.Text($" Here stands in {variant}: ");
            html.Element("a", text.Length <= 80 ? text : text[..80] + "…", ("href", "#" + UnitLinks.IdOf(moved)));
        }, ("class", "stub"));
    }
}
