using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints a count of the differences by class, then each with its context; those of form only are just counted.</summary>
internal sealed class DifferencesView(TextPage page, LetterComparison comparison, VariantList variants)
{
    /// <summary>The classes by what they may cost, the costliest first.</summary>
    private static readonly ChangeClass[] Listed =
    [
        ChangeClass.Ask, ChangeClass.Figure, ChangeClass.Citation, ChangeClass.Signatory, ChangeClass.Wording,
        ChangeClass.Orthography, ChangeClass.Punctuation,
    ];

    private static readonly ChangeClass[] Counted = [ChangeClass.Recipient, ChangeClass.Typography, ChangeClass.Whitespace];

    private readonly ChangeContext _context = new(page, comparison);

    /// <summary>How many there are of each class.</summary>
    public void WriteCounts()
    {
        page.Head("Differences by class");
        List<StyledText[]> rows = [.. Listed.Concat(Counted).Where(kind => comparison.Count(kind) > 0).Select(Row)];
        if (rows.Count == 0) page.Paragraph(StyledText.Good("✓ none"), indent: 2);
        else page.Table([new Column(""), new Column("", AlignRight: true), new Column("", Wraps: true)], rows, indent: 2);
    }

    /// <summary>Each of them, of two variants.</summary>
    public void WriteLists()
    {
        foreach (ChangeClass kind in Listed) WriteList(kind);
    }

    private StyledText[] Row(ChangeClass kind) => [Words.Of(kind), comparison.Count(kind), StyledText.Muted(Note(kind))];

    private static string Note(ChangeClass kind) => kind switch
    {
        ChangeClass.Ask => "the wording of a recommendation or request",
        ChangeClass.Figure => "numbers, dates",
        ChangeClass.Orthography => "case, spelling, glued words",
        ChangeClass.Recipient => "one recipient's name for the other's, as expected",
        ChangeClass.Typography => "form of quotes and dashes; not listed",
        ChangeClass.Whitespace => "blanks only; not listed",
        _ => "",
    };

    /// <summary>A row for each unit that both variants have. What only one has is listed as such, by <see cref="MovesView"/>.</summary>
    private void WriteList(ChangeClass kind)
    {
        var rows = new List<StyledText[]>();
        foreach (ComparedUnit unit in comparison.Units.Where(unit => unit.Status is not (UnitStatus.Inserted or UnitStatus.Deleted)))
        {
            List<Change> changes = [.. unit.Changes.Where(change => change.Class == kind)];
            if (changes.Count == 0) continue;
            rows.Add([LineOf(changes[0].Before), LineOf(changes[0].After), _context.Show(unit, changes)]);
        }
        if (rows.Count == 0) return;
        page.Head(Words.Title(Words.Of(kind)));
        page.Table([.. variants.LineColumns, new Column("Text", Wraps: true)], rows, indent: 2);
    }

    private int LineOf(ChangeSide side) => variants.LineOf(side.Variant, side.Span);
}
