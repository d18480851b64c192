using System.Collections.Immutable;

namespace LetterAnalysis.Comparison;

/// <summary>Matches the listed recommendations of two variants by their units, which were paired by topic, number and text.</summary>
internal sealed class RecommendationMatcher(Variant first, Variant second)
{
    private readonly Dictionary<(int First, int Second), int> _votes = [];
    private readonly HashSet<int> _changedFirst = [];
    private readonly HashSet<int> _changedSecond = [];
    private readonly HashSet<int> _movedFirst = [];

    /// <summary>Notes what became of units.</summary>
    /// <param name="firstUnits">The units of the first variant.</param>
    /// <param name="secondUnits">Their counterparts in the second.</param>
    /// <param name="moved">True when they stand at another place.</param>
    /// <param name="changed">True when words differ.</param>
    public void Read(ReadOnlySpan<Unit> firstUnits, ReadOnlySpan<Unit> secondUnits, bool moved, bool changed)
    {
        foreach (Unit unit in firstUnits)
        {
            if (unit.Recommendation < 0) continue;
            if (changed) _changedFirst.Add(unit.Recommendation);
            if (moved) _movedFirst.Add(unit.Recommendation);
            foreach (Unit counterpart in secondUnits)
            {
                if (counterpart.Recommendation < 0) continue;
                var pair = (unit.Recommendation, counterpart.Recommendation);
                _votes[pair] = _votes.GetValueOrDefault(pair) + Math.Min(unit.Words, counterpart.Words) + 1;
            }
        }
        foreach (Unit unit in secondUnits)
        {
            if (unit.Recommendation >= 0 && changed) _changedSecond.Add(unit.Recommendation);
        }
    }

    /// <summary>The recommendations in the order of the first variant, then those that only the second has.</summary>
    public ImmutableArray<MatchedRecommendation> Match()
    {
        ImmutableArray<Recommendation> firsts = first.Letter.Recommendations, seconds = second.Letter.Recommendations;
        int[] partner = Partners(firsts.Length, seconds.Length, out bool[] taken);
        var matched = ImmutableArray.CreateBuilder<MatchedRecommendation>();
        for (int i = 0; i < firsts.Length; i++)
        {
            var place = new RecommendationPlace(first.Id, firsts[i].Ordinal);
            if (partner[i] < 0)
            {
                matched.Add(new MatchedRecommendation([place], UnitStatus.Deleted, firsts[i].Topic));
                continue;
            }
            Recommendation other = seconds[partner[i]];
            var otherPlace = new RecommendationPlace(second.Id, other.Ordinal);
            matched.Add(new MatchedRecommendation([place, otherPlace], StatusOf(i, partner[i]), firsts[i].Topic ?? other.Topic));
        }
        for (int i = 0; i < seconds.Length; i++)
        {
            if (taken[i]) continue;
            var place = new RecommendationPlace(second.Id, seconds[i].Ordinal);
            matched.Add(new MatchedRecommendation([place], UnitStatus.Inserted, seconds[i].Topic));
        }
        return matched.ToImmutable();
    }

    private int[] Partners(int firstCount, int secondCount, out bool[] taken)
    {
        var partner = new int[firstCount];
        Array.Fill(partner, -1);
        taken = new bool[secondCount];
        var votes = _votes.ToList();
        votes.Sort((a, b) => a.Value != b.Value ? b.Value.CompareTo(a.Value) : a.Key.CompareTo(b.Key));
        foreach (var ((one, other), _) in votes)
        {
            if (partner[one] >= 0 || taken[other]) continue;
            partner[one] = other;
            taken[other] = true;
        }
        return partner;
    }

    private UnitStatus StatusOf(int one, int other)
    {
        bool changed = _changedFirst.Contains(one) || _changedSecond.Contains(other);
        if (_movedFirst.Contains(one)) return changed ? UnitStatus.MovedAndChanged : UnitStatus.Moved;
        return changed ? UnitStatus.Changed : UnitStatus.Same;
    }
}
