namespace LetterAnalysis;

/// <summary>What finding families may be told.</summary>
public sealed record FamilyOptions
{
    /// <summary>The defaults.</summary>
    public static FamilyOptions Default { get; } = new();

    /// <summary>
    /// The least share of word runs (threes, slots hidden) that a letter has in common with a centre of its family, from 0.1 to 1; default
    /// 0.4. Letters of one campaign that share their standing phrases stay below it.
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
    } = 0.4;

    /// <summary>Letters dated within so many days of the first are of one sending; default 45. A later one is another edition.</summary>
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
