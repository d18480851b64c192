using System.Collections.Immutable;

namespace LetterAnalysis.Archives.Page;

/// <summary>
/// The order of signers around a circle: groups that sign together next to one another, and within a group each beside the one it signs with most. Groups
/// are found by label propagation (Raghavan, Albert, Kumara: Near linear time algorithm to detect community structures, 2007) in a fixed order, so that the
/// same edges always give the same circle.
/// </summary>
internal sealed class SignerCircle
{
    private const int Rounds = 12;

    private readonly int[,] _weights;
    private readonly int[] _group;

    private SignerCircle(int[,] weights)
    {
        _weights = weights;
        _group = [.. Enumerable.Range(0, weights.GetLength(0))];
    }

    /// <summary>The order, and the number of each signer's group by the size of groups, from 0.</summary>
    /// <param name="weights">How many letters each two signed together; the same both ways.</param>
    public static (ImmutableArray<int> Order, ImmutableArray<int> Groups) Of(int[,] weights)
    {
        var circle = new SignerCircle(weights);
        circle.Group();
        int[][] groups = [.. Enumerable.Range(0, circle._group.Length).GroupBy(signer => circle._group[signer]).Select(static group => group.ToArray()).OrderByDescending(static group => group.Length).ThenBy(static group => group[0])];
        var numbers = new int[circle._group.Length];
        var order = ImmutableArray.CreateBuilder<int>(numbers.Length);
        for (int i = 0; i < groups.Length; i++)
        {
            foreach (int signer in groups[i]) numbers[signer] = i;
            order.AddRange(circle.Chain(groups[i]));
        }
        return (order.ToImmutable(), [.. numbers]);
    }

    /// <summary>Each takes the group that most of its letters are signed with, until none changes.</summary>
    private void Group()
    {
        for (int round = 0, changed = 1; round < Rounds && changed > 0; round++)
        {
            changed = 0;
            for (int signer = 0; signer < _group.Length; signer++)
            {
                int best = StrongestGroup(signer);
                if (best == _group[signer]) continue;
                _group[signer] = best;
                changed++;
            }
        }
    }

    private int StrongestGroup(int signer)
    {
        var weights = new SortedDictionary<int, long>();
        for (int other = 0; other < _group.Length; other++)
        {
            if (other != signer && _weights[signer, other] > 0) weights[_group[other]] = weights.GetValueOrDefault(_group[other]) + _weights[signer, other];
        }
        if (weights.Count == 0) return _group[signer];
        long most = weights.Values.Max();
        return weights.GetValueOrDefault(_group[signer]) == most ? _group[signer] : weights.First(pair => pair.Value == most).Key;
    }

    /// <summary>The members of a group, each after the one that it signs with most.</summary>
    private List<int> Chain(int[] members)
    {
        var left = new List<int>(members);
        var chain = new List<int> { left.MaxBy(signer => left.Sum(other => (long)_weights[signer, other])) };
        left.Remove(chain[0]);
        while (left.Count > 0)
        {
            int next = left.MaxBy(signer => _weights[chain[^1], signer]);
            left.Remove(next);
            chain.Add(next);
        }
        return chain;
    }
}
