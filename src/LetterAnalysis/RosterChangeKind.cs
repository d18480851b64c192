namespace LetterAnalysis;

/// <summary>What became of a signer between two editions of a letter.</summary>
public enum RosterChangeKind
{
    /// <summary>Signs the newer edition only.</summary>
    Joined,

    /// <summary>Signed the older edition only.</summary>
    Left,

    /// <summary>Signs both, under another name.</summary>
    Renamed,

    /// <summary>Several signers of the older edition are one in the newer.</summary>
    Merged,

    /// <summary>One signer of the older edition is several entries in the newer.</summary>
    Split,

    /// <summary>Signs both, from another country.</summary>
    CountryChanged,

    /// <summary>May be one signer in both: a person must decide.</summary>
    Unclear,
}
