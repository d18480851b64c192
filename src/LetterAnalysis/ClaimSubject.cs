namespace LetterAnalysis;

/// <summary>What a <see cref="Claim"/> counts.</summary>
public enum ClaimSubject
{
    /// <summary>All who sign, of whatever kind ("37 organizations and individuals").</summary>
    Signatories,

    /// <summary>The organizations that sign.</summary>
    Organizations,

    /// <summary>The people who sign.</summary>
    Individuals,

    /// <summary>The countries that the signers come from.</summary>
    Countries,

    /// <summary>The listed recommendations or demands.</summary>
    Recommendations,

    /// <summary>Something else.</summary>
    Other,
}
