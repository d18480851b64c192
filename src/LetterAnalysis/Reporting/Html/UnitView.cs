namespace LetterAnalysis.Reporting.Html;

/// <summary>
/// Writes a unit: of two variants side by side and in one text; of more as the text of the most central one with the others' readings under it. What
/// was put in or left out says so in words as well.
/// </summary>
internal sealed class UnitView(LetterComparison comparison)
{
    private bool IsPair => comparison.Variants.Length == 2;

    public void Write(HtmlWriter html, int index)
    {
        ComparedUnit unit = comparison.Units[index];
        bool differs = unit.Status != UnitStatus.Same;
        html.Block("article", () =>
        {
            html.Block("p", () =>
            {
                html.Element("a", Wording.Of(unit.Kind), ("href", "#" + UnitLinks.IdOf(index)), ("class", "kind"));
                if (differs) html.Element("span", StatusOf(unit), ("class", "status"));
            }, ("class", "unit-head"));
            if (IsPair) WritePair(html, unit); else WriteApparatus(html, unit);
        }, ("id", UnitLinks.IdOf(index)), ("class", $"unit {JsonName.Of(unit.Status)}"), ("tabindex", differs ? "-1" : null), ("data-differs", differs ? "" : null));
    }

    private static string StatusOf(ComparedUnit unit) => unit.Status switch
    {
        UnitStatus.Inserted or UnitStatus.Deleted or UnitStatus.Partial => "only in " + Wording.List([.. unit.Places.Select(place => place.Variant).Distinct(StringComparer.Ordinal)]),
        _ => Wording.Of(unit.Status),
    };

    private void WritePair(HtmlWriter html, ComparedUnit unit)
    {
        html.Block("div", () =>
        {
            foreach (Variant variant in comparison.Variants)
            {
                html.Block("div", () =>
                {
                    html.Element("span", variant.Id, ("class", "letter-id"));
                    if (!unit.IsIn(variant.Id))
                    {
                        html.Element("span", "not in this letter", ("class", "quiet"));
                        return;
                    }
                    foreach (UnitSegment segment in unit.Segments) WriteSide(html, segment, variant.Id, isFirst: variant == comparison.Variants[0]);
                }, ("class", "side"), ("lang", variant.Letter.Language));
            }
        }, ("class", "sides"));
        html.Block("div", () =>
        {
            foreach (UnitSegment segment in unit.Segments) WriteInline(html, unit, segment);
        }, ("class", "inline"), ("lang", comparison.Variants[0].Letter.Language));
    }

    /// <summary>What one variant says at a segment; where the other says something else, marked.</summary>
    private void WriteSide(HtmlWriter html, UnitSegment segment, string variant, bool isFirst)
    {
        SegmentReading? own = segment.Readings.FirstOrDefault(reading => reading.Places.Any(place => place.Variant == variant));
        if (own is null || own.Text.Length == 0) return;
        if (segment.IsShared && segment.Readings[0].Places.Length == comparison.Variants.Length)
        {
            html.Text(own.Text);
            return;
        }
        Mark(html, isFirst ? "del" : "ins", ClassOf(segment), own.Text, "only in " + variant);
    }

    private void WriteInline(HtmlWriter html, ComparedUnit unit, UnitSegment segment)
    {
        bool everywhere = unit.Places.Select(place => place.Variant).Distinct(StringComparer.Ordinal).Count() == comparison.Variants.Length;
        if (segment.IsShared && everywhere)
        {
            html.Text(segment.Readings[0].Text);
            return;
        }
        foreach (SegmentReading reading in segment.Readings)
        {
            if (reading.Text.Length == 0) continue;
            string variant = reading.Places[0].Variant;
            bool isFirst = variant == comparison.Variants[0].Id;
            Mark(html, isFirst ? "del" : "ins", ClassOf(segment), reading.Text, "only in " + variant);
        }
    }

    /// <summary>The text of the lemma, each place of variance numbered, and under it who reads what.</summary>
    private void WriteApparatus(HtmlWriter html, ComparedUnit unit)
    {
        string language = comparison.Variants.First(variant => variant.Id == unit.Lemma).Letter.Language;
        html.Block("div", () =>
        {
            html.Element("span", unit.Lemma, ("class", "letter-id"));
            int number = 0;
            foreach (UnitSegment segment in unit.Segments)
            {
                if (!segment.IsChanged)
                {
                    html.Text(segment.Readings[0].Text);
                    continue;
                }
                html.Element("span", () =>
                {
                    html.Text(segment.Readings[0].Text.Length == 0 ? "‸" : segment.Readings[0].Text);
                    html.Element("sup", HtmlWriter.Number(++number));
                }, ("class", "varied"), ("data-class", Wording.Key(ClassOf(segment))));
            }
        }, ("class", "lemma"), ("lang", language));
        if (!unit.Segments.Any(segment => segment.IsChanged)) return;
        html.Block("ol", () =>
        {
            foreach (UnitSegment segment in unit.Segments.Where(segment => segment.IsChanged)) WriteReadings(html, segment);
        }, ("class", "readings"));
    }

    private void WriteReadings(HtmlWriter html, UnitSegment segment) => html.Block("li", () =>
    {
        bool isFirst = true;
        foreach (SegmentReading reading in segment.Readings)
        {
            if (!isFirst) html.Text(" | ");
            string text = reading.Text.Trim();
            if (text.Length == 0) html.Element("em", "nothing");
            else if (isFirst) html.Element("span", text);
            else Mark(html, "ins", reading.Class ?? ClassOf(segment), text, "another reading");
            isFirst = false;
            html.Text(" ");
            string letters = Wording.Letters(reading, comparison), all = Wording.Ids(reading);
            html.Element("b", letters, ("title", letters == all ? null : all));
        }
    }, ("data-class", Wording.Key(ClassOf(segment))));

    private static void Mark(HtmlWriter html, string tag, ChangeClass kind, string text, string says) => html.Element(tag, () =>
    {
        html.Unseen($"[{Wording.Of(kind)}, {says}: ");
        html.Text(text);
        html.Unseen("]");
    }, ("data-class", Wording.Key(kind)), ("title", $"{Wording.Of(kind)}, {says}"));

    /// <summary>What all variants share that have the unit differs from those that lack it.</summary>
    private static ChangeClass ClassOf(UnitSegment segment) => segment.Class ?? ChangeClass.Wording;
}
