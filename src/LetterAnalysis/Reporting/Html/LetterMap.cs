namespace LetterAnalysis.Reporting.Html;

/// <summary>A picture of where the differences sit: a bar a letter, a piece a unit, as wide as its text is long.</summary>
internal sealed class LetterMap(LetterComparison comparison)
{
    private const int Width = 1000;
    private const int Height = 22;
    private const int Gap = 8;
    private const int MostLetters = 12;

    public void Write(HtmlWriter html)
    {
        int letters = Math.Min(MostLetters, comparison.Variants.Length);
        int total = letters * (Height + Gap);
        html.Block("figure", () =>
        {
            html.Block("svg", () =>
            {
                for (int i = 0; i < letters; i++) WriteLetter(html, comparison.Variants[i].Id, i * (Height + Gap));
            }, ("viewBox", $"0 0 {HtmlWriter.Number(Width + 40)} {HtmlWriter.Number(total)}"), ("class", "map"), ("role", "group"), ("aria-label", "Map of the letters: where the differences sit"));
            html.Block("figcaption", () =>
            {
                if (letters < comparison.Variants.Length) html.Element("span", $"The first {HtmlWriter.Number(letters)} of {HtmlWriter.Number(comparison.Variants.Length)} letters.");
                foreach ((string key, string name) in ((string, string)[])[("same", "the same"), ("changed", "reworded"), ("moved", "moved"), ("partial", "not in every letter")])
                {
                    html.Element("span", () =>
                    {
                        html.Element("span", (Action?)null, ("class", "key map-" + key), ("aria-hidden", "true"));
                        html.Text(" " + name);
                    });
                    html.Text(" ");
                }
            });
        });
    }

    private void WriteLetter(HtmlWriter html, string variant, int top)
    {
        var pieces = new List<(int Unit, UnitPlace Place)>();
        for (int i = 0; i < comparison.Units.Length; i++)
        {
            foreach (UnitPlace place in comparison.Units[i].Places)
            {
                if (place.Variant == variant) pieces.Add((i, place));
            }
        }
        pieces.Sort(static (a, b) => a.Place.Rank.CompareTo(b.Place.Rank));
        long length = Math.Max(1, pieces.Sum(static piece => (long)piece.Place.Span.Length));
        html.Element("text", variant, ("x", "0"), ("y", HtmlWriter.Number(top + Height - 6)), ("class", "map-name"));
        long before = 0;
        foreach ((int unit, UnitPlace place) in pieces)
        {
            int from = 40 + (int)(before * Width / length);
            before += place.Span.Length;
            int to = 40 + (int)(before * Width / length);
            ComparedUnit compared = comparison.Units[unit];
            html.Element("a", () => html.Element("rect", (Action?)null, ("x", HtmlWriter.Number(from)), ("y", HtmlWriter.Number(top)), ("width", HtmlWriter.Number(Math.Max(2, to - from - 1))),
                ("height", HtmlWriter.Number(Height)), ("class", "map-" + KeyOf(compared.Status, place))),
                ("href", "#" + UnitLinks.IdOf(unit)), ("aria-label", $"{variant}: {Wording.Of(compared.Kind)}, {Wording.Of(compared.Status)}"),
                ("tabindex", compared.Status == UnitStatus.Same ? "-1" : null));
        }
    }

    private static string KeyOf(UnitStatus status, UnitPlace place) => status switch
    {
        UnitStatus.Same => "same",
        _ when place.Moved || status is UnitStatus.Moved or UnitStatus.MovedAndChanged => "moved",
        UnitStatus.Inserted or UnitStatus.Deleted or UnitStatus.Partial => "partial",
        _ => "changed",
    };
}
