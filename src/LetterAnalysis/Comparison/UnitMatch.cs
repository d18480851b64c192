namespace LetterAnalysis.Comparison;

/// <summary>
/// Units of two variants that belong together: one on each side; one and several for a split or a merge; none on one side for what only
/// the other has.
/// </summary>
/// <param name="Left">The units of the left variant.</param>
/// <param name="Right">The units of the right variant.</param>
/// <param name="Moved">True when they stand at another place than the units around them.</param>
internal readonly record struct UnitMatch(UnitRun Left, UnitRun Right, bool Moved)
{
    public bool IsPair => !Left.IsEmpty && !Right.IsEmpty;
}
