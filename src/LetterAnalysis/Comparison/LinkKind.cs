namespace LetterAnalysis.Comparison;

/// <summary>Why tokens with different keys stand for each other.</summary>
internal enum LinkKind
{
    /// <summary>The same letters, glued or split into words in another way.</summary>
    Glued,

    /// <summary>Each variant's own words of a slot.</summary>
    Swap,

    /// <summary>Words of a slot, each variant's those of the other: both letters speak of the body that they are not addressed to.</summary>
    CrossedSwap,
}
