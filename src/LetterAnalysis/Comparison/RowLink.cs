namespace LetterAnalysis.Comparison;

/// <summary>A match of units of two variants, and how much speaks for it. Sorts the best first.</summary>
/// <param name="Left">The variant that comes first.</param>
/// <param name="LeftUnits">Its units.</param>
/// <param name="Right">The other variant.</param>
/// <param name="RightUnits">Its units.</param>
/// <param name="Score">The likeness of the units, with what else speaks for them.</param>
internal readonly record struct RowLink(int Left, UnitRun LeftUnits, int Right, UnitRun RightUnits, double Score) : IComparable<RowLink>
{
    public int CompareTo(RowLink other)
    {
        int order = other.Score.CompareTo(Score);
        if (order == 0) order = Left.CompareTo(other.Left);
        if (order == 0) order = Right.CompareTo(other.Right);
        return order == 0 ? LeftUnits.From.CompareTo(other.LeftUnits.From) : order;
    }
}
