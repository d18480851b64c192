using System.Globalization;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints a count of the differences by class, then each with its context; those of form only are just counted.</summary>
internal sealed class DifferencesView(TextPage page, LetterComparison comparison)
{
    /// <summary>The classes by what they may cost, the costliest first.</summary>
    private static readonly ChangeClass[] Listed =
    [
        ChangeClass.Ask, ChangeClass.Figure, ChangeClass.Citation, ChangeClass.Signatory, ChangeClass.Wording, ChangeClass.Orthography, ChangeClass.Punctuation,
    ];

    private static readonly ChangeClass[] Counted = [ChangeClass.Recipient, ChangeClass.Typography, ChangeClass.Whitespace];

    private readonly ChangeContext _context = new(page, comparison);

    public void Write()
    {
        page.Blank();
        page.Paragraph(StyledText.Strong("Differences by class"));
        List<StyledText[]> rows = [.. Listed.Concat(Counted).Where(kind => comparison.Count(kind) > 0).Select(Row)];
        if (rows.Count == 0) page.Paragraph(StyledText.Good("✓ none"), indent: 2);
        else page.Table([new Column(""), new Column("", AlignRight: true), new Column("", Wraps: true)], rows, indent: 2);
        foreach (ChangeClass kind in Listed) WriteList(kind);
        WriteSwaps();
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

    private void WriteList(ChangeClass kind)
    {
        List<StyledText[]> rows =
        [
            .. from unit in comparison.Units
               where unit.Status is not (UnitStatus.Inserted or UnitStatus.Deleted)
               from change in unit.Changes
               where change.Class == kind
               select new StyledText[] { _context.LineOf(change.Before), _context.LineOf(change.After), _context.Show(unit, change) },
        ];
        if (rows.Count == 0) return;
        Head(Words.Of(kind), rows.Count);
        page.Table([.. comparison.Variants.Select(variant => new Column(variant.Id, AlignRight: true)), new Column("Text, with line numbers", Wraps: true)], rows, indent: 2);
    }

    /// <summary>Swaps of the recipient's name: each pair of names once, with how often it was swapped.</summary>
    private void WriteSwaps()
    {
        List<StyledText[]> rows =
        [
            .. comparison.Units.SelectMany(unit => unit.Changes).Where(change => change.Class == ChangeClass.Recipient)
                .GroupBy(change => (change.Before.Text, change.After.Text))
                .Select(group => new[] { $"{group.Count().ToString(CultureInfo.InvariantCulture)} ×", page.Old(group.Key.Item1) + " " + page.New(group.Key.Item2) }),
        ];
        if (rows.Count == 0) return;
        Head("recipient", comparison.Count(ChangeClass.Recipient));
        page.Table([new Column("", AlignRight: true), new Column("", Wraps: true)], rows, indent: 2);
    }

    private void Head(string name, int count)
    {
        page.Blank();
        page.Paragraph(StyledText.Strong(char.ToUpperInvariant(name[0]) + name[1..]) + StyledText.Muted(string.Create(CultureInfo.InvariantCulture, $"  {count}")));
    }
}
