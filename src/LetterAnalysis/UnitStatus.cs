namespace LetterAnalysis;

/// <summary>
/// What became of a unit of text from one variant to another. Among three or more variants it sums up how those that have the unit differ
/// from <see cref="ComparedUnit.Lemma"/>.
/// </summary>
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

    /// <summary>Of two variants only in the second; of more, in just one, and that is not the most central.</summary>
    Inserted,

    /// <summary>Of two variants only in the first; of more, only in the most central.</summary>
    Deleted,

    /// <summary>One unit of the lemma is several in another variant.</summary>
    Split,

    /// <summary>Several units of the lemma are one in another variant.</summary>
    Merged,

    /// <summary>Three or more variants: two or more have it, and some lack it. Whether its words differ is told by its segments.</summary>
    Partial,
}
