namespace LetterAnalysis;

/// <summary>How a claimed number is meant.</summary>
public enum ClaimComparator
{
    /// <summary>"37 organizations".</summary>
    Exactly,

    /// <summary>"at least 37".</summary>
    AtLeast,

    /// <summary>"more than 37", "over 37".</summary>
    MoreThan,

    /// <summary>"about 37", "some 37".</summary>
    About,

    /// <summary>"nearly 37", "fewer than 37".</summary>
    LessThan,
}
