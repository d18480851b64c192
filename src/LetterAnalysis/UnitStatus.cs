namespace LetterAnalysis;

/// <summary>What became of a unit of text from one variant to another.</summary>
public enum UnitStatus
{
    /// <summary>The same words at the same place; blanks, typography and the numbers of list items may differ.</summary>
    Same,

    /// <summary>Words differ.</summary>
    Changed,

    /// <summary>The same words at another place.</summary>
    Moved,

    /// <summary>At another place, and words differ.</summary>
    MovedAndChanged,

    /// <summary>Only in the second variant.</summary>
    Inserted,

    /// <summary>Only in the first variant.</summary>
    Deleted,

    /// <summary>One unit of the first variant is several in the second.</summary>
    Split,

    /// <summary>Several units of the first variant are one in the second.</summary>
    Merged,
}
