using System.Globalization;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views;

/// <summary>
/// Prints where the variants are meant to differ: first of all the places where one carries the other's recipient, then each variant's
/// names and how often they were swapped.
/// </summary>
internal sealed class RecipientView(TextPage page, LetterComparison comparison, VariantList variants)
{
    public void Write()
    {
        foreach (Diagnostic diagnostic in comparison.Diagnostics)
        {
            page.Blank();
            page.Paragraph(StyledText.Alert("! " + diagnostic.Message), hang: 2);
        }
        foreach (Slot slot in comparison.Slots)
        {
            WriteMissed(slot);
            page.Blank();
            page.Paragraph(StyledText.Strong(Words.Title(slot.Name)) + StyledText.Muted($" swapped {Words.Count(slot.Occurrences, "time")}, as expected"));
            page.Fields([.. slot.Values.Where(values => !values.Names.IsEmpty).Select(values => (values.Variant, (StyledText)string.Join(", ", values.Names)))], indent: 2);
        }
        WriteSwaps();
    }

    private void WriteMissed(Slot slot)
    {
        if (slot.Missed.IsEmpty) return;
        page.Blank();
        string belong = slot.Missed.Length == 1 ? "belongs" : "belong";
        page.Paragraph(StyledText.Alert($"✗ Wrong {slot.Name}: {Words.Count(slot.Missed.Length, "name")} that {belong} in {(comparison.Variants.Length == 2 ? "the other letter" : "another letter")}"));
        page.Table([new Column("In"), new Column("Line", AlignRight: true), new Column("Text", Wraps: true), new Column("Should be", Wraps: true)],
            [.. slot.Missed.Select(missed => (StyledText[])
            [
                missed.Variant, variants.LineOf(missed.Variant, missed.Span), StyledText.Alert(missed.Text), missed.Expected ?? "",
            ])], indent: 2);
    }

    /// <summary>Each pair of names once, with how often it was swapped.</summary>
    private void WriteSwaps()
    {
        List<StyledText[]> rows =
        [
            .. comparison.Units.SelectMany(unit => unit.Changes).Where(change => change.Class == ChangeClass.Recipient)
                .GroupBy(change => (Before: change.Before.Text, After: change.After.Text))
                .Select(group => new[] { $"{group.Count().ToString(CultureInfo.InvariantCulture)} ×", page.Changed(group.Key.Before, group.Key.After) }),
        ];
        if (rows.Count > 0) page.Table([new Column("", AlignRight: true), new Column("", Wraps: true)], rows, indent: 2);
    }
}
