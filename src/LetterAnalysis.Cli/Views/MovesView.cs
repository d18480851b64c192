using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints the units that stand elsewhere, were split or merged, or are in one variant only.</summary>
internal sealed class MovesView(TextPage page, LetterComparison comparison, VariantList variants)
{
    private const int ExcerptLength = 240;

    public void Write()
    {
        WriteElsewhere("Moved", UnitStatus.Moved, UnitStatus.MovedAndChanged);
        WriteElsewhere("Split or merged", UnitStatus.Split, UnitStatus.Merged);
        WriteOnlyIn(comparison.Variants[0].Id, UnitStatus.Deleted);
        WriteOnlyIn(comparison.Variants[1].Id, UnitStatus.Inserted);
    }

    private void WriteElsewhere(string title, params UnitStatus[] statuses)
    {
        List<StyledText[]> rows = [.. comparison.Units.Where(unit => statuses.Contains(unit.Status)).Select(unit => (StyledText[])
        [
            .. comparison.Variants.Select(variant => Lines(unit, variant.Id)),
            StyledText.Muted(Words.Of(unit.Status)), Excerpt(unit),
        ])];
        if (rows.Count == 0) return;
        page.Head(title);
        page.Table([.. variants.LineColumns, new Column(""), new Column("Text", Wraps: true)], rows, indent: 2);
    }

    private void WriteOnlyIn(string variant, UnitStatus status)
    {
        List<StyledText[]> rows = [.. comparison.Units.Where(unit => unit.Status == status).Select(unit =>
            new[] { Lines(unit, variant), StyledText.Muted(Words.Of(unit.Kind)), Excerpt(unit) })];
        if (rows.Count == 0) return;
        page.Head($"Only in {variant}");
        page.Table([new Column("Line", AlignRight: true), new Column("Part"), new Column("Text", Wraps: true)], rows, indent: 2);
    }

    private StyledText Lines(ComparedUnit unit, string variant) => StyledText.Join(", ", unit.Places
        .Where(place => place.Variant == variant)
        .Select(place => (StyledText)variants.LineOf(variant, place.Span)));

    private string Excerpt(ComparedUnit unit) => Words.Shorten(variants.SourceOf(unit.Places[0].Variant)[unit.Places[0].Span].Trim(), ExcerptLength);
}
