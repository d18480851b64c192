namespace LetterAnalysis;

/// <summary>What a reconciliation found of one signer.</summary>
public enum SignatoryStatus
{
    /// <summary>In every variant under the same name.</summary>
    Same,

    /// <summary>In every variant, under names that differ.</summary>
    Renamed,

    /// <summary>The same name with another country.</summary>
    CountryChanged,

    /// <summary>Missing in at least one variant.</summary>
    OnlyIn,

    /// <summary>Twice in the same variant.</summary>
    Duplicate,

    /// <summary>Two names that may be the same; a person must decide.</summary>
    Ambiguous,

    /// <summary>Two names that belong together without being the same, such as chapters of one organization.</summary>
    Related,
}
