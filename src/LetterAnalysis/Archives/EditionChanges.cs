namespace LetterAnalysis.Archives;

/// <summary>Tells what each sending of a family's letters made of the recommendations of the one before: new, reworded and dropped.</summary>
internal static class EditionChanges
{
    /// <summary>The changes of each cluster, by family and date.</summary>
    public static ILookup<WordingCluster, LedgerChange> Of(List<SendingPair> sendings) =>
        sendings.SelectMany(Between).ToLookup(change => change.Cluster, change => change.Change);

    private static IEnumerable<(WordingCluster Cluster, LedgerChange Change)> Between(SendingPair pair)
    {
        ILookup<WordingCluster, MadeRecommendation> was = pair.Before.ToLookup(made => made.Cluster), isNow = pair.Now.ToLookup(made => made.Cluster);
        foreach (IGrouping<WordingCluster, MadeRecommendation> old in was)
        {
            Placing there = old.First().Placing;
            if (!isNow.Contains(old.Key))
            {
                yield return (old.Key, new LedgerChange(LedgerChangeKind.Dropped, pair.Family, there.Letter.Id, there.Item.Ordinal, pair.Now[0].Placing.Letter.Id, null));
            }
            else if (!old.Select(made => made.Wording).Intersect(isNow[old.Key].Select(made => made.Wording)).Any())
            {
                Placing here = isNow[old.Key].First().Placing;
                yield return (old.Key, new LedgerChange(LedgerChangeKind.Reworded, pair.Family, there.Letter.Id, there.Item.Ordinal, here.Letter.Id, here.Item.Ordinal));
            }
        }
        foreach (IGrouping<WordingCluster, MadeRecommendation> added in isNow.Where(added => !was.Contains(added.Key)))
        {
            Placing here = added.First().Placing;
            yield return (added.Key, new LedgerChange(LedgerChangeKind.New, pair.Family, pair.Before[0].Placing.Letter.Id, null, here.Letter.Id, here.Item.Ordinal));
        }
    }
}
