namespace LetterAnalysis.Reconciliation;

/// <summary>How a part of one name stands to the other name.</summary>
internal enum PartRelation
{
    /// <summary>No part of one is the other.</summary>
    None,

    /// <summary>A part of one is the other, but that may be two signers: "X / Y" and "Y".</summary>
    Weak,

    /// <summary>The names are the same, and one also prints a translation or description.</summary>
    Described,

    /// <summary>The name here is printed as the other name there.</summary>
    OtherName,
}
