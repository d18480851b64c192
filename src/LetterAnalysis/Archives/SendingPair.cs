namespace LetterAnalysis.Archives;

/// <summary>What a family's letters of one language recommend in one sending and in the next.</summary>
/// <param name="Family">The family.</param>
/// <param name="Before">The recommendations of the earlier sending, by date.</param>
/// <param name="Now">Those of the later one.</param>
internal sealed record SendingPair(long Family, List<MadeRecommendation> Before, List<MadeRecommendation> Now)
{
    /// <summary>All of them, by family, language and date; letters without date are left out.</summary>
    /// <param name="wordings">The wordings.</param>
    /// <param name="closeDays">Letters dated within so many days of the first are of one sending.</param>
    public static List<SendingPair> Of(List<Wording> wordings, int closeDays)
    {
        var pairs = new List<SendingPair>();
        foreach (var family in wordings
            .SelectMany(wording => wording.Placings.Where(placing => placing.Day is not null).Select(placing => new MadeRecommendation(placing, wording)))
            .GroupBy(made => (made.Placing.Letter.Family, made.Wording.Language))
            .OrderBy(family => family.Key.Family).ThenBy(family => family.Key.Language, StringComparer.Ordinal))
        {
            List<MadeRecommendation> made = [.. family.OrderBy(one => one.Placing)], before = [];
            for (int from = 0; from < made.Count;)
            {
                int to = from + 1;
                while (to < made.Count && made[to].Placing.Day - made[from].Placing.Day <= closeDays) to++;
                List<MadeRecommendation> now = made[from..to];
                if (before.Count > 0) pairs.Add(new SendingPair(family.Key.Family, before, now));
                before = now;
                from = to;
            }
        }
        return pairs;
    }

    /// <summary>The clusters of the earlier sending that the later one has no more, and those that it has and the earlier had not.</summary>
    public (List<WordingCluster> Gone, List<WordingCluster> Come) Changes()
    {
        HashSet<WordingCluster> was = [.. Before.Select(made => made.Cluster)], isNow = [.. Now.Select(made => made.Cluster)];
        return ([.. Before.Select(made => made.Cluster).Distinct().Where(cluster => !isNow.Contains(cluster))],
            [.. Now.Select(made => made.Cluster).Distinct().Where(cluster => !was.Contains(cluster))]);
    }
}
