namespace LetterAnalysis;

/// <summary>What the ledger may be told.</summary>
public sealed record LedgerOptions
{
    /// <summary>The defaults.</summary>
    public static LedgerOptions Default { get; } = new();

    /// <summary>
    /// The least weight of words that two wordings of one recommendation share, from 0.2 to 1; default 0.68. A topic that both
    /// have adds to what they share. Wordings that take each other's place from one edition to the next join with a third less.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public double LeastSimilarity
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 0.2);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1);
            field = value;
        }
    } = 0.68;

    /// <summary>
    /// How the letters' families are found. The ledger itself needs <see cref="FamilyOptions.CloseDays"/> of it, which tells what was sent together.
    /// </summary>
    public FamilyOptions Families { get; init; } = FamilyOptions.Default;
}
