using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints where the variants are meant to differ, and before all the places where one carries another's recipient.</summary>
internal sealed class SlotsView(TextPage page, LetterComparison comparison)
{
    public void Write()
    {
        foreach (Slot slot in comparison.Slots)
        {
            page.Blank();
            WriteMissed(slot);
            page.Paragraph(StyledText.Strong(Title(slot.Name)) + StyledText.Muted($"  swapped {Words.Count(slot.Occurrences, "time")}, as expected"));
            page.Fields([.. slot.Values.Select(values => (values.Variant, (StyledText)string.Join(", ", values.Names)))], indent: 2);
        }
    }

    private void WriteMissed(Slot slot)
    {
        if (slot.Missed.IsEmpty) return;
        var context = new ChangeContext(page, comparison);
        page.Paragraph(StyledText.Alert($"✗ {Words.Count(slot.Missed.Length, $"wrong {slot.Name}")}: names that belong in the other letter"));
        page.Table([new Column("In"), new Column("Line", AlignRight: true), new Column("Text", Wraps: true)],
            [.. slot.Missed.Select(missed => new[] { (StyledText)missed.Variant, context.LineOf(missed), StyledText.Alert(missed.Text) })], indent: 2);
        page.Blank();
    }

    private static string Title(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
