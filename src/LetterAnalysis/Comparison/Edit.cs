namespace LetterAnalysis.Comparison;

/// <summary>
/// One difference, by tokens; a side without tokens lacks what the other has. Where neither side has tokens, the blanks before the
/// tokens named differ.
/// </summary>
/// <param name="Class">What it means.</param>
/// <param name="LeftFrom">The first token of the left variant.</param>
/// <param name="LeftTo">The token after its last.</param>
/// <param name="RightFrom">The first token of the right variant.</param>
/// <param name="RightTo">The token after its last.</param>
internal readonly record struct Edit(ChangeClass Class, int LeftFrom, int LeftTo, int RightFrom, int RightTo)
{
    /// <summary>The difference seen from the other side.</summary>
    public Edit Mirror() => new(Class, RightFrom, RightTo, LeftFrom, LeftTo);

    public bool IsBlank => LeftFrom == LeftTo && RightFrom == RightTo;
}
