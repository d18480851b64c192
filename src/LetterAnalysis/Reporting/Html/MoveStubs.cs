namespace LetterAnalysis.Reporting.Html;

/// <summary>Finds where to say that a unit, shown elsewhere, stands here in another variant.</summary>
internal sealed class MoveStubs
{
    private readonly Dictionary<int, List<int>> _after = [];

    public MoveStubs(LetterComparison comparison)
    {
        var byRank = new Dictionary<(string Variant, int Rank), int>();
        for (int i = 0; i < comparison.Units.Length; i++)
        {
            foreach (UnitPlace place in comparison.Units[i].Places) byRank.TryAdd((place.Variant, place.Rank), i);
        }
        for (int i = 0; i < comparison.Units.Length; i++)
        {
            if (comparison.Units[i].Places.FirstOrDefault(static place => place.Moved) is not { } moved) continue;
            if (!byRank.TryGetValue((moved.Variant, moved.Rank - 1), out int before)) continue;
            if (!_after.TryGetValue(before, out List<int>? here)) _after.Add(before, here = []);
            here.Add(i);
        }
    }

    /// <summary>The units that stand after a unit in another variant but are shown elsewhere.</summary>
    public IReadOnlyList<int> After(int unit) => _after.GetValueOrDefault(unit) ?? [];
}
