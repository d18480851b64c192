namespace LetterAnalysis.Reporting;

/// <summary>Writes the <c>letter-analysis/ledger</c> document.</summary>
internal sealed class LedgerJson(JsonOutput json, RecommendationLedger ledger)
{
    public void Write() => json.Document("ledger", () =>
    {
        json.Field("crowdedWords", ledger.CrowdedWords);
        json.Objects("entries", ledger.Entries, WriteEntry);
    });

    private void WriteEntry(LedgerEntry entry)
    {
        json.Field("id", entry.Id);
        json.Field("topic", entry.Topic);
        json.Field("text", entry.Text);
        json.Field("firstAsked", entry.FirstAsked);
        json.Field("lastAsked", entry.LastAsked);
        json.Field("addressees", entry.Addressees);
        json.Field("letters", entry.Letters);
        json.Field("signatories", entry.Signatories);
        json.Objects("years", entry.Years, year =>
        {
            json.Field("year", year.Year);
            json.Field("letters", year.Letters);
            json.Field("strongest", year.Strongest);
            json.Value("averageStrength", year.AverageStrength is { } average ? Math.Round(average, 3) : null);
        });
        json.Objects("occurrences", entry.Occurrences, one =>
        {
            json.Value("letter", one.Letter);
            json.Field("ordinal", one.Ordinal);
            json.Field("strength", one.Strength);
            json.Field("similarity", Math.Round(one.Similarity, 4));
            json.Field("reason", one.Reason);
        });
        json.Objects("changes", entry.Changes, change =>
        {
            json.Field("kind", change.Kind);
            json.Value("family", change.Family);
            json.Value("before", change.Before);
            json.Value("beforeOrdinal", change.BeforeOrdinal);
            json.Value("after", change.After);
            json.Value("afterOrdinal", change.AfterOrdinal);
        });
    }
}
