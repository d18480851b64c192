namespace LetterAnalysis.Comparison;

/// <summary>
/// Finds, among pairs of places, the heaviest set in which both places rise from pair to pair: what stays in place when the rest has
/// moved. In n log n, by a tree of running maxima (Fenwick 1994).
/// </summary>
internal static class HeaviestChain
{
    /// <summary>Which of the links belong to the chain; among equally heavy chains the one that is found first.</summary>
    /// <param name="links">The links by rising left place, and by falling right place where the left one is the same.</param>
    /// <param name="rightCount">More than any right place.</param>
    public static bool[] Find(List<ChainLink> links, int rightCount)
    {
        var chosen = new bool[links.Count];
        var previous = new int[links.Count];
        var sums = new long[links.Count];
        var best = new int[rightCount + 1];
        Array.Fill(best, -1);
        int top = -1;
        for (int i = 0; i < links.Count; i++)
        {
            int before = -1;
            for (int at = links[i].Right; at > 0; at -= at & -at)
            {
                if (best[at] >= 0 && (before < 0 || sums[best[at]] > sums[before])) before = best[at];
            }
            previous[i] = before;
            sums[i] = links[i].Weight + (before < 0 ? 0 : sums[before]);
            for (int at = links[i].Right + 1; at <= rightCount; at += at & -at)
            {
                if (best[at] < 0 || sums[i] > sums[best[at]]) best[at] = i;
            }
            if (top < 0 || sums[i] > sums[top]) top = i;
        }
        for (int at = top; at >= 0; at = previous[at]) chosen[at] = true;
        return chosen;
    }
}
