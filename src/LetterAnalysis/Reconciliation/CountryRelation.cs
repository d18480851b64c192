namespace LetterAnalysis.Reconciliation;

/// <summary>How the countries beside two names stand to one another.</summary>
internal enum CountryRelation
{
    /// <summary>Both print the same one.</summary>
    Same,

    /// <summary>Neither prints one.</summary>
    NotPrinted,

    /// <summary>Only one prints one.</summary>
    OneOnly,

    /// <summary>Both print something that can't be compared: "Korea" and "South Korea".</summary>
    Unclear,

    /// <summary>They print two.</summary>
    Different,
}
