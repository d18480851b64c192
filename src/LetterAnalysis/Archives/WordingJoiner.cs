namespace LetterAnalysis.Archives;

/// <summary>Joins wordings of one language into clusters.</summary>
internal static class WordingJoiner
{
    /// <summary>How much less alike than two wordings the most frequent ones of their clusters may be.</summary>
    private const double Slack = 0.1;

    /// <summary>
    /// How much less alike than two wordings anywhere those may be that take each other's place from one edition to the next: they stand in
    /// letters that are alike already.
    /// </summary>
    private const double EditionSlack = 0.33;

    /// <summary>
    /// The share of letters that may have both of two wordings, as one that says a thing twice: of wordings that are alike, and of those
    /// that take each other's place.
    /// </summary>
    private const double MostConflict = 0.25, MostEditionConflict = 0.05;

    /// <summary>A sending that changes more than so many pairs can tell is another letter.</summary>
    private const int MostPairs = 10_000;

    /// <summary>Joins wordings, the most similar first.</summary>
    public static void JoinAlike(List<Wording> wordings, WordingMatcher matcher, double least, CancellationToken cancellationToken)
    {
        foreach (Wording wording in wordings) wording.Cluster = new WordingCluster(wording);
        foreach ((_, int one, int other) in matcher.Pairs(least, cancellationToken))
        {
            WordingCluster a = wordings[one].Cluster, b = wordings[other].Cluster;
            if (ReferenceEquals(a, b) || a.ConflictWith(b) > MostConflict || matcher.Weigh(a.Centre, b.Centre) < least - Slack) continue;
            Join(a, b);
        }
    }

    /// <summary>Joins what an edition no longer recommends with what it recommends in its place.</summary>
    public static void JoinReworded(List<SendingPair> sendings, WordingMatcher matcher, double least)
    {
        var pairs = new List<(double Similarity, Wording Before, Wording Now)>();
        foreach (SendingPair sending in sendings)
        {
            (List<WordingCluster> gone, List<WordingCluster> come) = sending.Changes();
            if ((long)gone.Count * come.Count > MostPairs) continue;
            foreach (WordingCluster before in gone)
            {
                foreach (WordingCluster now in come)
                {
                    double similarity = matcher.Weigh(before.Centre, now.Centre);
                    if (similarity >= least - EditionSlack) pairs.Add((similarity, before.Centre, now.Centre));
                }
            }
        }
        foreach ((_, Wording before, Wording now) in pairs.OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.Before).ThenBy(pair => pair.Now))
        {
            if (!ReferenceEquals(before.Cluster, now.Cluster) && before.Cluster.ConflictWith(now.Cluster) <= MostEditionConflict) Join(before.Cluster, now.Cluster);
        }
    }

    private static void Join(WordingCluster a, WordingCluster b)
    {
        if (a.Size >= b.Size) a.Absorb(b); else b.Absorb(a);
    }
}
