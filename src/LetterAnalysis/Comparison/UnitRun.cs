namespace LetterAnalysis.Comparison;

/// <summary>Units of one variant that stand in a row: one, several of a split unit, or none where the variant lacks it.</summary>
/// <param name="From">The first unit.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct UnitRun(int From, int Count)
{
    public int End => From + Count;

    public bool IsEmpty => Count == 0;
}
