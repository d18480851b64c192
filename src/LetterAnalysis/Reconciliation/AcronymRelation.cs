namespace LetterAnalysis.Reconciliation;

/// <summary>How the acronyms of two names stand to one another.</summary>
internal enum AcronymRelation
{
    /// <summary>At most one name prints one.</summary>
    None,

    /// <summary>Both print the same one.</summary>
    Equal,

    /// <summary>Both print one, and they differ by a letter, or by a place behind it.</summary>
    Near,

    /// <summary>They print two.</summary>
    Different,
}
