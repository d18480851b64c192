using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>What a comparison may be told.</summary>
public sealed record ComparisonOptions
{
    /// <summary>The defaults.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>
    /// The most basic steps a comparison may take before it stops to look for finer differences, so that its cost is bounded and the
    /// same everywhere; default 50 million. What was cut short says so in <see cref="LetterComparison.CutShort"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public long Budget
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 50_000_000;

    /// <summary>
    /// Where the variants are meant to differ; <see cref="SlotsFile"/> reads them from a file. Default none: the recipients' names are
    /// learned from the letters. A declared name beats a learned one.
    /// </summary>
    public ImmutableArray<DeclaredSlot> Slots { get; init; } = [];
}
