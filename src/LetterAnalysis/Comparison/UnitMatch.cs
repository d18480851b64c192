namespace LetterAnalysis.Comparison;

/// <summary>
/// Units of the two variants that belong together: one on each side; one and several for a split or a merge; none on one side for
/// what only the other has.
/// </summary>
/// <param name="Left">The first unit of the left variant.</param>
/// <param name="LeftCount">How many of its units, from that one on.</param>
/// <param name="Right">The first unit of the right variant.</param>
/// <param name="RightCount">How many of its units, from that one on.</param>
/// <param name="Moved">True when they stand at another place than the units around them.</param>
internal readonly record struct UnitMatch(int Left, int LeftCount, int Right, int RightCount, bool Moved)
{
    /// <summary>The match seen from the other side.</summary>
    public UnitMatch Mirror() => new(Right, RightCount, Left, LeftCount, Moved);

    public int LeftEnd => Left + LeftCount;

    public int RightEnd => Right + RightCount;
}
