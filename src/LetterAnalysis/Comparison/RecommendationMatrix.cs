using System.Collections.Immutable;

namespace LetterAnalysis.Comparison;

/// <summary>Matches the listed recommendations of all variants by their rows, which were grouped by topic, number and text.</summary>
internal sealed class RecommendationMatrix(ComparedText[] texts, int[] given, int[] byCentrality)
{
    private readonly Dictionary<(int Variant, int Index, int Other, int OtherIndex), int> _votes = [];
    private readonly HashSet<(int Variant, int Index)> _changed = [];
    private readonly HashSet<(int Variant, int Index)> _moved = [];

    /// <summary>Notes which recommendations the units of a row belong to, and what became of them.</summary>
    public void Read(UnitRow row)
    {
        for (int variant = 0; variant < texts.Length; variant++)
        {
            foreach (Unit unit in UnitsOf(row, variant))
            {
                if (row.Pairs[variant] is { IsChanged: true }) _changed.Add((variant, unit.Recommendation));
                if (row.IsMovedIn(variant)) _moved.Add((variant, unit.Recommendation));
                for (int other = variant + 1; other < texts.Length; other++)
                {
                    foreach (Unit counterpart in UnitsOf(row, other))
                    {
                        var pair = (variant, unit.Recommendation, other, counterpart.Recommendation);
                        _votes[pair] = _votes.GetValueOrDefault(pair) + Math.Min(unit.Words, counterpart.Words) + 1;
                    }
                }
            }
        }
    }

    /// <summary>The recommendations in the order of the most central variant, then those that it lacks, variant by variant.</summary>
    public ImmutableArray<MatchedRecommendation> Match()
    {
        int[][][] groups = Group();
        var done = new HashSet<int[]>(ReferenceEqualityComparer.Instance);
        var matched = ImmutableArray.CreateBuilder<MatchedRecommendation>();
        foreach (int variant in byCentrality)
        {
            foreach (int[] group in groups[variant])
            {
                if (done.Add(group)) matched.Add(Build(group));
            }
        }
        return matched.ToImmutable();
    }

    private IEnumerable<Unit> UnitsOf(UnitRow row, int variant) =>
        texts[variant].Units.GetRange(row.Runs[variant].From, row.Runs[variant].Count).Where(unit => unit.Recommendation >= 0);

    /// <summary>For each recommendation of each variant its group: for each variant the index of its recommendation, or -1.</summary>
    private int[][][] Group()
    {
        var groups = new int[texts.Length][][];
        for (int variant = 0; variant < texts.Length; variant++)
        {
            groups[variant] = new int[texts[variant].Variant.Letter.Recommendations.Length][];
            for (int index = 0; index < groups[variant].Length; index++)
            {
                groups[variant][index] = new int[texts.Length];
                Array.Fill(groups[variant][index], -1);
                groups[variant][index][variant] = index;
            }
        }
        foreach (var ((variant, index, other, otherIndex), _) in _votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key))
        {
            int[] one = groups[variant][index], two = groups[other][otherIndex];
            if (ReferenceEquals(one, two) || Enumerable.Range(0, texts.Length).Any(i => one[i] >= 0 && two[i] >= 0)) continue;
            for (int i = 0; i < texts.Length; i++)
            {
                if (two[i] < 0) continue;
                one[i] = two[i];
                groups[i][two[i]] = one;
            }
        }
        return groups;
    }

    private MatchedRecommendation Build(int[] group)
    {
        int lemma = Array.Find(byCentrality, variant => group[variant] >= 0);
        int[] readings = ReadingsOf(group);
        var places = ImmutableArray.CreateBuilder<RecommendationPlace>();
        foreach (int variant in given)
        {
            if (group[variant] < 0) continue;
            Recommendation item = ItemOf(variant, group);
            places.Add(new RecommendationPlace(texts[variant].Variant.Id, item.Ordinal, item.Number, item.Span, readings[variant]));
        }
        string? topic = byCentrality.Where(variant => group[variant] >= 0).Select(variant => ItemOf(variant, group).Topic).FirstOrDefault(topic => topic is not null);
        return new MatchedRecommendation(places.ToImmutable(), StatusOf(group, lemma), topic);
    }

    private Recommendation ItemOf(int variant, int[] group) => texts[variant].Variant.Letter.Recommendations[group[variant]];

    /// <summary>For each variant the number of its wording, numbered from the most central variant on.</summary>
    private int[] ReadingsOf(int[] group)
    {
        var numbers = new int[texts.Length];
        List<string> readings = [];
        foreach (int variant in byCentrality)
        {
            if (group[variant] < 0) continue;
            // What differs in blanks and quotes only is the same wording as the first.
            if (readings.Count > 0 && !_changed.Contains((variant, group[variant]))) continue;
            string text = TextOf(variant, group[variant]);
            if (!readings.Contains(text)) readings.Add(text);
            numbers[variant] = readings.IndexOf(text);
        }
        return numbers;
    }

    /// <summary>The words of a recommendation as printed, without markers.</summary>
    private string TextOf(int variant, int index)
    {
        ComparedText text = texts[variant];
        return string.Join('\n', text.Units.Where(unit => unit.Recommendation == index).Select(unit => text.TextOf(unit.From, unit.To)));
    }

    private UnitStatus StatusOf(int[] group, int lemma)
    {
        int count = group.Count(index => index >= 0);
        if (count == 1) return lemma == byCentrality[0] ? UnitStatus.Deleted : UnitStatus.Inserted;
        if (count < group.Length) return UnitStatus.Partial;
        IEnumerable<(int, int)> all = group.Select((index, variant) => (variant, index));
        bool changed = all.Any(_changed.Contains);
        if (all.Any(_moved.Contains)) return changed ? UnitStatus.MovedAndChanged : UnitStatus.Moved;
        return changed ? UnitStatus.Changed : UnitStatus.Same;
    }
}
