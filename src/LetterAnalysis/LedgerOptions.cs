namespace LetterAnalysis;

/// <summary>What a ledger may be told.</summary>
public sealed record LedgerOptions
{
    /// <summary>The defaults.</summary>
    public static LedgerOptions Default { get; } = new();

    /// <summary>
    /// The least share of their words that two wordings have in common to ask the same, rare words weighing more, from 0.1 to 1; default 0.58. Half is what
    /// two things asked about one subject have.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public double LeastSimilarity
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 0.1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1);
            field = value;
        }
    } = 0.58;
}
