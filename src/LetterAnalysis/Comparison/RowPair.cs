namespace LetterAnalysis.Comparison;

/// <summary>One variant's units of a row held against the lemma's.</summary>
/// <param name="Edits">The differences, the lemma being the left side.</param>
/// <param name="Moved">True when they stand at another place than the lemma's.</param>
/// <param name="Truncated">True when the budget ran out while they were looked for.</param>
internal readonly record struct RowPair(List<Edit> Edits, bool Moved, bool Truncated)
{
    /// <summary>True when words differ, and not only blanks or the form of quotes and dashes.</summary>
    public bool IsChanged => Edits.Exists(edit => edit.Class > ChangeClass.Typography);
}
