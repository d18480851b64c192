using System.Globalization;
using LetterAnalysis.Cli.Display;

namespace LetterAnalysis.Cli.Views.Archive;

/// <summary>Prints the ledger: each thing asked for with its history in a few lines.</summary>
internal sealed class LedgerView(TextPage page, RecommendationLedger ledger, IEnumerable<ArchivedLetter> letters)
{
    private const int TextLength = 220, RecipientLength = 60, MostRecipients = 4, MostWordings = 3;

    private readonly Dictionary<long, ArchivedLetter> _letters = letters.ToDictionary(letter => letter.Id);

    public void Write(int most)
    {
        string shown = ledger.Entries.Length > most ? $", the {Number(most)} that most letters ask for" : "";
        page.Paragraph(StyledText.Strong(Words.Count(ledger.Entries.Length, "ask") + shown));
        foreach (LedgerEntry entry in ledger.Entries.Take(most)) Write(entry);
    }

    private void Write(LedgerEntry entry)
    {
        page.Blank();
        StyledText topic = entry.Topic is { } printed ? StyledText.Strong(printed + ": ") : StyledText.Empty;
        page.Paragraph(topic + Words.Shorten(entry.Text, TextLength), hang: 2);
        var fields = new List<(string, StyledText)> { ("Asked", Asked(entry)) };
        if (!entry.Recipients.IsEmpty) fields.Add(("Of", List(entry.Recipients.Select(one => Words.Shorten(one, RecipientLength)), MostRecipients, entry.Recipients.Length)));
        if (!entry.Years.IsEmpty) fields.Add(("Strength", string.Join("; ", entry.Years.GroupBy(year => year.Year).Select(Year))));
        if (entry.Wordings.Length > 1)
        {
            fields.Add(("Also", List(entry.Wordings.Skip(1).Select(one => $"“{Words.Shorten(one.Text, TextLength / 2)}” ({one.Language})"), MostWordings, entry.Wordings.Length - 1)));
        }
        if (!entry.Dropped.IsEmpty) fields.Add(("Dropped", List(entry.Dropped.Select(Step), MostWordings, entry.Dropped.Length)));
        if (!entry.Added.IsEmpty) fields.Add(("New", List(entry.Added.Select(Step), MostWordings, entry.Added.Length)));
        page.Fields(fields, indent: 2);
    }

    private static string Asked(LedgerEntry entry)
    {
        string when = entry.FirstAsked is null ? "" : entry.FirstAsked == entry.LastAsked ? $"{Words.Date(entry.FirstAsked)}, " : $"{Words.Date(entry.FirstAsked)} to {Words.Date(entry.LastAsked!)}, ";
        return $"{when}{Words.Count(entry.Letters, "letter")}, {Words.Count(entry.Signatories, "signatory")}";
    }

    private static string Year(IGrouping<int, LedgerYear> year) =>
        $"{Number(year.Key)} {string.Join(", ", year.Select(part => $"{(part.Strength is { } strength ? Words.Of(strength) : "unknown")} {Number(part.Letters)}"))}";

    private string Step(LedgerStep step) => $"in {When(step.After)}, after {When(step.Before)}";

    private string When(long letter) => _letters.GetValueOrDefault(letter) is { Date: { } date } ? Words.Date(date) : $"letter {letter.ToString(CultureInfo.InvariantCulture)}";

    private static string List(IEnumerable<string> items, int most, int count) => string.Join("; ", items.Take(most)) + (count > most ? $" and {Number(count - most)} more" : "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
