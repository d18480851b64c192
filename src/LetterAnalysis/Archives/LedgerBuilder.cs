namespace LetterAnalysis.Archives;

/// <summary>Builds the ledger; see <see cref="RecommendationLedger.Build"/>.</summary>
internal sealed class LedgerBuilder
{
    private readonly Dictionary<long, LedgerLetter> _letters = [];
    private readonly LedgerOptions _options;

    public LedgerBuilder(IEnumerable<LedgerLetter> letters, LedgerOptions options)
    {
        _options = options;
        foreach (LedgerLetter letter in letters)
        {
            if (!_letters.TryAdd(letter.Id, letter)) throw new ArgumentException($"Two letters have the number {letter.Id}.", nameof(letters));
        }
    }

    public RecommendationLedger Build(IEnumerable<FiledRecommendation> recommendations, CancellationToken cancellationToken)
    {
        var placings = new List<Placing>();
        foreach (FiledRecommendation item in recommendations)
        {
            if (_letters.TryGetValue(item.Letter, out LedgerLetter? letter)) placings.Add(new Placing(item, letter, FiledDate.DayOf(letter.Date)));
        }
        placings.Sort();
        for (int i = 1; i < placings.Count; i++)
        {
            if (placings[i].CompareTo(placings[i - 1]) != 0) continue;
            throw new ArgumentException($"Letter {placings[i].Letter.Id} has two recommendations of the number {placings[i].Item.Ordinal}.", nameof(recommendations));
        }
        cancellationToken.ThrowIfCancellationRequested();
        List<Wording> wordings = WordingReader.Read(placings);
        var matcher = new WordingMatcher(wordings);
        WordingJoiner.JoinAlike(wordings, matcher, _options.LeastSimilarity, cancellationToken);
        List<SendingPair> sendings = SendingPair.Of(wordings, _options.Families.CloseDays);
        WordingJoiner.JoinReworded(sendings, matcher, _options.LeastSimilarity);
        TranslationJoiner.Join(wordings);
        List<WordingCluster> clusters = [.. wordings.Select(wording => wording.Cluster).Distinct()];
        ILookup<WordingCluster, LedgerChange> changes = EditionChanges.Of(sendings);
        return new RecommendationLedger([.. clusters.Select((cluster, i) => new EntryDraft(cluster, matcher).Write(i + 1, changes[cluster]))], matcher.Crowded);
    }
}
