using System.Collections.Immutable;

namespace LetterAnalysis.Reporting;

/// <summary>Writes the <c>letter-analysis/ledger</c> document.</summary>
internal sealed class LedgerJson(JsonOutput json, RecommendationLedger ledger)
{
    public void Write() => json.Document("ledger", () => json.Objects("entries", ledger.Entries, WriteEntry));

    private void WriteEntry(LedgerEntry entry)
    {
        json.Field("text", entry.Text);
        json.Field("topic", entry.Topic);
        json.Field("language", entry.Language);
        json.Field("firstAsked", entry.FirstAsked);
        json.Field("lastAsked", entry.LastAsked);
        json.Field("recipients", entry.Recipients);
        json.Field("letters", entry.Letters);
        json.Field("signatories", entry.Signatories);
        json.Objects("years", entry.Years, year =>
        {
            json.Field("year", year.Year);
            json.Field("strength", year.Strength);
            json.Field("letters", year.Letters);
            json.Value("firstLetter", year.FirstLetter);
        });
        json.Objects("wordings", entry.Wordings, wording =>
        {
            json.Field("text", wording.Text);
            json.Field("language", wording.Language);
            json.Field("letters", wording.Letters);
            json.Field("firstAsked", wording.FirstAsked);
            json.Field("reason", wording.Reason);
        });
        json.Objects("uses", entry.Uses, use =>
        {
            json.Value("letter", use.Letter);
            json.Field("isListed", use.IsListed);
            json.Field("ordinal", use.Ordinal);
            json.Field("wording", use.Wording);
            json.Field("strength", use.Strength);
        });
        WriteSteps("dropped", entry.Dropped);
        WriteSteps("added", entry.Added);
    }

    private void WriteSteps(string name, ImmutableArray<LedgerStep> steps) => json.Objects(name, steps, step =>
    {
        json.Value("family", step.Family);
        json.Value("before", step.Before);
        json.Value("after", step.After);
    });
}
