namespace LetterAnalysis.Reconciliation;

/// <summary>How the countries beside two names stand to one another.</summary>
internal enum CountryRelation
{
    /// <summary>Both print the same one.</summary>
    Same,

    /// <summary>Neither prints one.</summary>
    NotPrinted,

    /// <summary>Only one prints one, or one is not known.</summary>
    Unclear,

    /// <summary>They print two.</summary>
    Different,
}
