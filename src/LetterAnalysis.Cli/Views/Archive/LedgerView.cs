using System.Globalization;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views.Archive;

/// <summary>Prints the ledger: each thing asked for with its history in a few lines, what most letters ask for first.</summary>
internal sealed class LedgerView(TextPage page, RecommendationLedger ledger, IEnumerable<ArchivedLetter> letters)
{
    private const int TextLength = 240, AddresseeLength = 60, MostAddressees = 4, MostChanges = 3;

    private readonly Dictionary<long, ArchivedLetter> _letters = letters.ToDictionary(letter => letter.Id);

    public void Write(int most)
    {
        string shown = ledger.Entries.Length > most ? $", the {Number(most)} that most letters ask for" : "";
        page.Paragraph(StyledText.Strong(Words.Count(ledger.Entries.Length, "ask") + shown));
        foreach (LedgerEntry entry in ledger.Entries.OrderByDescending(entry => entry.Letters).ThenBy(entry => entry.Id).Take(most)) Write(entry);
    }

    private void Write(LedgerEntry entry)
    {
        page.Blank();
        StyledText topic = entry.Topic is { } printed ? StyledText.Strong(printed + ": ") : StyledText.Empty;
        page.Paragraph(topic + Words.Shorten(entry.Text, TextLength), hang: 2);
        var fields = new List<(string, StyledText)> { ("Asked", Asked(entry)) };
        if (!entry.Addressees.IsEmpty) fields.Add(("Of", List([.. entry.Addressees.Select(one => Words.Shorten(one, AddresseeLength))], MostAddressees)));
        if (!entry.Years.IsEmpty) fields.Add(("By year", string.Join(", ", entry.Years.Select(Year))));
        foreach ((LedgerChangeKind kind, string label) in ((LedgerChangeKind, string)[])[(LedgerChangeKind.New, "New"), (LedgerChangeKind.Reworded, "Reworded"), (LedgerChangeKind.Dropped, "Dropped")])
        {
            List<string> changes = [.. entry.Changes.Where(change => change.Kind == kind).Select(change => When(change.After)).Distinct(StringComparer.Ordinal)];
            if (changes.Count > 0) fields.Add((label, List(changes, MostChanges)));
        }
        page.Fields(fields, indent: 2);
    }

    private static string Asked(LedgerEntry entry)
    {
        string when = entry.FirstAsked is null ? "" : entry.FirstAsked == entry.LastAsked ? $"{Words.Date(entry.FirstAsked)}, " : $"{Words.Date(entry.FirstAsked)} to {Words.Date(entry.LastAsked!)}, ";
        return $"{when}{Words.Count(entry.Letters, "letter")}, {Words.Count(entry.Signatories, "signatory")}";
    }

    /// <summary>The year, its letters, and the strongest ask of it.</summary>
    private static string Year(LedgerYear year) => $"{Number(year.Year)}: {Number(year.Letters)}{(year.Strongest is { } strength ? " " + Words.Of(strength) : "")}";

    private string When(long letter) => _letters.GetValueOrDefault(letter) is { Date: { } date } ? Words.Date(date) : $"letter {letter.ToString(CultureInfo.InvariantCulture)}";

    private static string List(List<string> items, int most) => string.Join("; ", items.Take(most)) + (items.Count > most ? $" and {Number(items.Count - most)} more" : "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
