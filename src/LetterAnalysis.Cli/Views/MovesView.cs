using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints the units that stand elsewhere, were split or merged, or are in one variant only.</summary>
internal sealed class MovesView(TextPage page, LetterComparison comparison)
{
    private const int ExcerptLength = 240;

    private readonly ChangeContext _context = new(page, comparison);

    public void Write()
    {
        WriteElsewhere("Moved", UnitStatus.Moved, UnitStatus.MovedAndChanged);
        WriteElsewhere("Split or merged", UnitStatus.Split, UnitStatus.Merged);
        WriteOnlyIn(comparison.Variants[0].Id, UnitStatus.Deleted, page.Old);
        WriteOnlyIn(comparison.Variants[1].Id, UnitStatus.Inserted, page.New);
    }

    private void WriteElsewhere(string title, params UnitStatus[] statuses)
    {
        List<StyledText[]> rows = [.. comparison.Units.Where(unit => statuses.Contains(unit.Status)).Select(unit => (StyledText[])
        [
            .. comparison.Variants.Select(variant => Lines(unit, variant.Id)),
            StyledText.Muted(Words.Of(unit.Status)), Excerpt(unit),
        ])];
        if (rows.Count == 0) return;
        Head(title, rows.Count);
        page.Table([.. comparison.Variants.Select(variant => new Column(variant.Id, AlignRight: true)), new Column(""), new Column("Text, with line numbers", Wraps: true)], rows, indent: 2);
    }

    private void WriteOnlyIn(string variant, UnitStatus status, Func<string, StyledText> mark)
    {
        List<StyledText[]> rows = [.. comparison.Units.Where(unit => unit.Status == status).Select(unit =>
            new[] { Lines(unit, variant), StyledText.Muted(Words.Of(unit.Kind)), mark(Excerpt(unit)) })];
        if (rows.Count == 0) return;
        Head($"Only in {variant}", rows.Count);
        page.Table([new Column("Line", AlignRight: true), new Column("Part"), new Column("Text", Wraps: true)], rows, indent: 2);
    }

    private void Head(string title, int count)
    {
        page.Blank();
        page.Paragraph(StyledText.Strong(title) + StyledText.Muted(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"  {count}")));
    }

    private StyledText Lines(ComparedUnit unit, string variant) => StyledText.Join(", ", unit.Places
        .Where(place => place.Variant == variant)
        .Select(place => (StyledText)Words.LineOf(_context.SourceOf(variant), place.Span)));

    private string Excerpt(ComparedUnit unit) => Words.Shorten(_context.SourceOf(unit.Places[0].Variant)[unit.Places[0].Span].Trim(), ExcerptLength);
}
