namespace LetterAnalysis.Archives;

/// <summary>Joins clusters of two languages that translated letters have in each other's place.</summary>
internal static class TranslationJoiner
{
    /// <summary>Of the translated letters with either cluster so many must have the other in its place, and of one of them <see cref="Most"/>.</summary>
    private const double Some = 0.25, Most = 0.5;

    private const double MostConflict = 0.05;

    /// <summary>Joins what is translated among wordings whose clusters are of one language each.</summary>
    public static void Join(List<Wording> wordings)
    {
        var votes = new Dictionary<(WordingCluster, WordingCluster), int>();
        var totals = new Dictionary<(WordingCluster, string), int>();
        foreach ((WordingCluster one, WordingCluster other) in Translated(wordings))
        {
            Count(totals, (one, other.First.Language));
            Count(totals, (other, one.First.Language));
            Count(votes, one.First.CompareTo(other.First) < 0 ? (one, other) : (other, one));
        }
        foreach (((WordingCluster one, WordingCluster other), int count) in votes
            .OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key.Item1.First).ThenBy(vote => vote.Key.Item2.First).ToList())
        {
            double share = (double)count / totals[(one, other.First.Language)], otherShare = (double)count / totals[(other, one.First.Language)];
            if (Math.Min(share, otherShare) < Some || Math.Max(share, otherShare) < Most) continue;
            WordingCluster a = one.First.Cluster, b = other.First.Cluster;
            if (ReferenceEquals(a, b) || a.ConflictWith(b) > MostConflict) continue;
            a.Absorb(b);
        }
    }

    /// <summary>What stands in the same place of a letter and its translation, where both have as many recommendations.</summary>
    private static IEnumerable<(WordingCluster, WordingCluster)> Translated(List<Wording> wordings)
    {
        var byLetter = new Dictionary<long, List<(int Ordinal, LedgerLetter Letter, WordingCluster Cluster)>>();
        foreach (Wording wording in wordings)
        {
            foreach (Placing placing in wording.Placings)
            {
                if (!placing.Item.IsListed) continue;
                if (!byLetter.TryGetValue(placing.Letter.Id, out var list)) byLetter.Add(placing.Letter.Id, list = []);
                list.Add((placing.Item.Ordinal, placing.Letter, wording.Cluster));
            }
        }
        foreach (var list in byLetter.Values) list.Sort((a, b) => a.Ordinal.CompareTo(b.Ordinal));
        foreach (var list in byLetter.OrderBy(pair => pair.Key).Select(pair => pair.Value))
        {
            if (list[0].Letter.TranslationOf is not { } original || !byLetter.TryGetValue(original, out var originals) || originals.Count != list.Count) continue;
            for (int i = 0; i < list.Count; i++)
            {
                if (originals[i].Letter.Language != list[i].Letter.Language) yield return (originals[i].Cluster, list[i].Cluster);
            }
        }
    }

    private static void Count<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
