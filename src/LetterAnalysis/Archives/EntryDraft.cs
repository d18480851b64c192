using System.Collections.Immutable;
using System.Globalization;

namespace LetterAnalysis.Archives;

/// <summary>Writes a cluster of wordings as an entry of the ledger.</summary>
internal sealed class EntryDraft(WordingCluster cluster, WordingMatcher matcher)
{
    private readonly List<Placing> _placings = [.. cluster.Wordings.SelectMany(wording => wording.Placings).Order()];

    public LedgerEntry Write(int id, IEnumerable<LedgerChange> changes)
    {
        LedgerLetter[] letters = [.. _placings.Select(placing => placing.Letter).Distinct()];
        LedgerLetter[] dated = [.. letters.Where(letter => letter.Date is not null)];
        return new LedgerEntry
        {
            Id = id,
            Topic = MostFrequent(_placings.Select(placing => placing.Item.Topic).OfType<string>()),
            Text = cluster.Centre.Placings[0].Item.Text,
            FirstAsked = dated.FirstOrDefault()?.Date,
            LastAsked = dated.LastOrDefault()?.Date,
            Addressees = [.. letters.Select(letter => letter.Addressee?.Split('\n')[0].Trim()).OfType<string>().Where(name => name.Length > 0)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Letters = letters.Length,
            Signatories = letters.SelectMany(letter => letter.Signers).Distinct().Count(),
            Years = Years(),
            Occurrences = [.. cluster.Wordings.SelectMany(Occurrences).OrderBy(one => one.Letter).ThenBy(one => one.Ordinal)],
            Changes = [.. changes],
        };
    }

    private ImmutableArray<LedgerYear> Years() => [.. _placings.Where(placing => placing.Day is not null)
        .GroupBy(placing => DateOnly.FromDayNumber(placing.Day!.Value).Year).OrderBy(year => year.Key)
        .Select(year => new LedgerYear(year.Key, year.Select(placing => placing.Letter.Id).Distinct().Count(),
            year.Max(placing => placing.Item.Strength), year.Average(placing => (int?)placing.Item.Strength)))];

    private IEnumerable<LedgerOccurrence> Occurrences(Wording wording)
    {
        double similarity = ReferenceEquals(wording, cluster.Centre) ? 1 : wording.Language == cluster.Centre.Language ? matcher.Weigh(wording, cluster.Centre) : 0;
        string reason = ReferenceEquals(wording, cluster.Centre) ? "the same words, numbers and recipient aside"
            : wording.Language == cluster.Centre.Language ? string.Create(CultureInfo.InvariantCulture, $"words and topic agree to {similarity * 100:0} %")
            : $"in {wording.Language}, where translated letters have it in the place of the {cluster.Centre.Language} one";
        return wording.Placings.Select(placing => new LedgerOccurrence(placing.Letter.Id, placing.Item.Ordinal, placing.Item.Strength, similarity, reason));
    }

    private static string? MostFrequent(IEnumerable<string> texts) =>
        texts.GroupBy(text => text, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
}
