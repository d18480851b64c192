namespace LetterAnalysis;

/// <summary>
/// How much an ask demands, by its action verb: the five grades in use for the recommendations of the Universal Periodic Review.
/// </summary>
public enum AskStrength
{
    /// <summary>Share, seek assistance, call on others.</summary>
    Minimal,

    /// <summary>Continue, maintain, pursue.</summary>
    Continuing,

    /// <summary>Consider, explore, review, study.</summary>
    Considering,

    /// <summary>Promote, ensure, strengthen, address, take measures.</summary>
    General,

    /// <summary>Ratify, release, abolish, adopt, establish, investigate, publish, end.</summary>
    Specific,
}
