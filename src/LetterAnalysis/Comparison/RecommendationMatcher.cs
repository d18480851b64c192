using System.Collections.Immutable;

namespace LetterAnalysis.Comparison;

/// <summary>Matches the listed recommendations of two variants by the units that they hold, which were paired by topic, number and text.</summary>
internal sealed class RecommendationMatcher(Variant first, Variant second)
{
    private readonly Dictionary<(int First, int Second), int> _votes = [];
    private readonly HashSet<int> _changedFirst = [];
    private readonly HashSet<int> _changedSecond = [];
    private readonly HashSet<int> _movedFirst = [];

    /// <summary>Notes what became of units.</summary>
    /// <param name="firstUnits">The units of the first variant.</param>
    /// <param name="secondUnits">Their counterparts in the second.</param>
    /// <param name="status">What became of them.</param>
    public void Read(ReadOnlySpan<Unit> firstUnits, ReadOnlySpan<Unit> secondUnits, UnitStatus status)
    {
        foreach (Unit unit in firstUnits)
        {
            if (unit.Recommendation < 0) continue;
            if (status is not (UnitStatus.Same or UnitStatus.Moved or UnitStatus.Split or UnitStatus.Merged)) _changedFirst.Add(unit.Recommendation);
            if (status is UnitStatus.Moved or UnitStatus.MovedAndChanged) _movedFirst.Add(unit.Recommendation);
            foreach (Unit counterpart in secondUnits)
            {
                if (counterpart.Recommendation < 0) continue;
                var pair = (unit.Recommendation, counterpart.Recommendation);
                _votes[pair] = _votes.GetValueOrDefault(pair) + Math.Min(unit.Words, counterpart.Words) + 1;
            }
        }
        foreach (Unit unit in secondUnits)
        {
            if (unit.Recommendation >= 0 && status is not (UnitStatus.Same or UnitStatus.Moved)) _changedSecond.Add(unit.Recommendation);
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
            matched.Add(partner[i] < 0
                ? new MatchedRecommendation([place], UnitStatus.Deleted, firsts[i].Topic)
                : new MatchedRecommendation([place, new RecommendationPlace(second.Id, seconds[partner[i]].Ordinal)], StatusOf(i, partner[i]),
                    firsts[i].Topic ?? seconds[partner[i]].Topic));
        }
        for (int i = 0; i < seconds.Length; i++)
        {
            if (!taken[i]) matched.Add(new MatchedRecommendation([new RecommendationPlace(second.Id, seconds[i].Ordinal)], UnitStatus.Inserted, seconds[i].Topic));
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
