namespace LetterAnalysis.Reconciliation;

/// <summary>
/// Finds decisions that contradict one another: a yes and a no on the same pair, or a no on two names that a chain of yes makes one signer.
/// </summary>
internal static class DecisionConflict
{
    /// <summary>The places of the decisions that contradict one another first, in order; null when none do.</summary>
    public static int[]? FirstOf(IReadOnlyList<SignatoryDecision> decisions)
    {
        var joins = new Dictionary<string, List<(string Other, int At)>>(StringComparer.Ordinal);
        for (int i = 0; i < decisions.Count; i++)
        {
            if (decisions[i].Answer != ReviewAnswer.Yes) continue;
            (string one, string other) = DecidedPairs.PairOf(decisions[i]);
            Add(joins, one, other, i);
            Add(joins, other, one, i);
        }
        for (int i = 0; i < decisions.Count; i++)
        {
            if (decisions[i].Answer != ReviewAnswer.No) continue;
            (string one, string other) = DecidedPairs.PairOf(decisions[i]);
            if (one != other && Chain(joins, one, other) is { } chain) return [.. chain.Append(i).Order()];
        }
        return null;
    }

    private static void Add(Dictionary<string, List<(string, int)>> joins, string one, string other, int at)
    {
        if (!joins.TryGetValue(one, out List<(string, int)>? others)) joins.Add(one, others = []);
        others.Add((other, at));
    }

    /// <summary>The shortest chain of yes between two names; null when there is none.</summary>
    private static List<int>? Chain(Dictionary<string, List<(string Other, int At)>> joins, string from, string to)
    {
        var reached = new Dictionary<string, (string From, int At)>(StringComparer.Ordinal) { [from] = (from, -1) };
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out string? name) && !reached.ContainsKey(to))
        {
            foreach ((string other, int at) in joins.GetValueOrDefault(name) ?? [])
            {
                if (reached.TryAdd(other, (name, at))) open.Enqueue(other);
            }
        }
        if (!reached.ContainsKey(to)) return null;
        var chain = new List<int>();
        for (string name = to; name != from; name = reached[name].From) chain.Add(reached[name].At);
        return chain;
    }
}
