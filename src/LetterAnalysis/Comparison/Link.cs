namespace LetterAnalysis.Comparison;

/// <summary>Tokens of the two variants that stand for each other although their keys differ.</summary>
/// <param name="LeftFrom">The first token of the left variant.</param>
/// <param name="LeftTo">The token after its last.</param>
/// <param name="RightFrom">The first token of the right variant.</param>
/// <param name="RightTo">The token after its last.</param>
/// <param name="Kind">Why they stand for each other.</param>
/// <param name="Slot">The number of the slot whose words they are; of no use for glued words.</param>
internal readonly record struct Link(int LeftFrom, int LeftTo, int RightFrom, int RightTo, LinkKind Kind, int Slot)
{
    /// <summary>True for words of a slot.</summary>
    public bool IsSwap => Kind != LinkKind.Glued;
}
