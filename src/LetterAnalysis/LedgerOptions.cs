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

    /// <summary>Letters of a family dated within so many days of the first are of one sending; default 45, as <see cref="FamilyOptions.CloseDays"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int CloseDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 45;
}
