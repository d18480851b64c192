using System.Globalization;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views;

/// <summary>Prints what became of the signers between two editions of a letter.</summary>
internal sealed class RosterView(TextPage page, SignatoryReconciliation result)
{
    public void Write()
    {
        new VariantList(result.Variants).Write(page);
        SignatoryRoster roster = SignatoryRoster.Of(result);
        page.Blank();
        page.Paragraph(StyledText.Strong("Roster") + $"  {roster.Before} before, {roster.After} after; {roster.Unchanged} unchanged");
        foreach (RosterChangeKind kind in Enum.GetValues<RosterChangeKind>())
        {
            List<RosterChange> changes = [.. roster.Changes.Where(change => change.Kind == kind)];
            if (changes.Count == 0) continue;
            page.Blank();
            page.Paragraph(StyledText.Strong(Words.Title(Words.Of(kind))) + StyledText.Muted(string.Create(CultureInfo.InvariantCulture, $"  {changes.Count}")), indent: 2);
            foreach (RosterChange change in changes) page.Paragraph(Line(change), indent: 4, hang: 2);
        }
    }

    private static StyledText Line(RosterChange change)
    {
        StyledText names = StyledText.Join(" → ", new[] { change.Before, change.After }.Where(side => !side.IsEmpty)
            .Select(side => StyledText.Join(" + ", side.Select(one => Name(one.Signatory)))));
        return change.Reason.Length == 0 ? names : names + StyledText.Muted("  " + change.Reason);
    }

    private static StyledText Name(Signatory one) => one.Name + StyledText.Muted(one.Country is { } country ? $", {country.Text}" : "");
}
