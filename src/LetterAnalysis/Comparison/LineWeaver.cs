using System.Collections.Immutable;

namespace LetterAnalysis.Comparison;

/// <summary>
/// Puts the units of all variants into one list that gives each variant in its own order when all other lines are left out. A unit that a
/// variant has out of step gets a second line, after the unit that it follows there.
/// </summary>
internal sealed class LineWeaver(LetterComparison comparison)
{
    private const int BeforeAll = -1;

    private readonly List<string>[] _inStep = [.. comparison.Units.Select(static _ => new List<string>())];
    private readonly Dictionary<int, List<(string Variant, List<int> Units)>> _after = [];
    private readonly HashSet<int> _withLine = [];

    public ImmutableArray<CollatedLine> Weave()
    {
        foreach (Variant variant in comparison.Variants) Place(variant.Id);
        var lines = ImmutableArray.CreateBuilder<CollatedLine>(comparison.Units.Length);
        AddStrays(lines, BeforeAll);
        for (int unit = 0; unit < comparison.Units.Length; unit++)
        {
            if (_inStep[unit].Count > 0) lines.Add(new CollatedLine(comparison.Units[unit], [.. _inStep[unit]], IsElsewhere: false));
            AddStrays(lines, unit);
        }
        return lines.ToImmutable();
    }

    /// <summary>Puts a variant's units on their lines where they are in step, else after the line of the unit before.</summary>
    private void Place(string variant)
    {
        var places = new List<(int Unit, UnitPlace Place)>();
        for (int unit = 0; unit < comparison.Units.Length; unit++)
        {
            if (comparison.Units[unit].Places.FirstOrDefault(place => place.Variant == variant) is { } place) places.Add((unit, place));
        }
        HashSet<int> inStep = InStep(places);
        int line = BeforeAll;
        foreach ((int unit, _) in places.OrderBy(static one => one.Place.Rank))
        {
            if (inStep.Contains(unit))
            {
                line = unit;
                _inStep[unit].Add(variant);
            }
            else
            {
                if (!_after.TryGetValue(line, out var strays)) _after.Add(line, strays = []);
                if (strays.Count == 0 || strays[^1].Variant != variant) strays.Add((variant, []));
                strays[^1].Units.Add(unit);
            }
        }
    }

    /// <summary>
    /// What the comparison does not call moved, less what is out of step all the same: a unit is held against its lemma, and lemmas differ.
    /// </summary>
    private static HashSet<int> InStep(List<(int Unit, UnitPlace Place)> places)
    {
        List<(int Unit, UnitPlace Place)> steady = [.. places.Where(static one => !one.Place.Moved)];
        if (steady.Count == 0) return [];
        List<ChainLink> links = [.. steady.Select(static one => new ChainLink(one.Unit, one.Place.Rank, one.Place.Span.Length))];
        bool[] chosen = HeaviestChain.Find(links, steady.Max(static one => one.Place.Rank) + 1);
        return [.. steady.Where((_, index) => chosen[index]).Select(static one => one.Unit)];
    }

    /// <summary>Variants that have the same units here share their lines.</summary>
    private void AddStrays(ImmutableArray<CollatedLine>.Builder lines, int unit)
    {
        if (!_after.TryGetValue(unit, out var strays)) return;
        foreach (var group in strays.GroupBy(static one => string.Join(' ', one.Units), StringComparer.Ordinal))
        {
            ImmutableArray<string> variants = [.. group.Select(static one => one.Variant)];
            foreach (int stray in group.First().Units)
            {
                // A unit that no variant has in step has its first line for its own.
                bool isElsewhere = _inStep[stray].Count > 0 || !_withLine.Add(stray);
                lines.Add(new CollatedLine(comparison.Units[stray], variants, isElsewhere));
            }
        }
    }
}
