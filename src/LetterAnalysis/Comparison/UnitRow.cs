namespace LetterAnalysis.Comparison;

/// <summary>Units of several variants that belong together: of each variant one, several in a row (a split unit) or none.</summary>
internal sealed class UnitRow(int variants)
{
    /// <summary>For each variant its units.</summary>
    public UnitRun[] Runs { get; } = new UnitRun[variants];

    /// <summary>The variant that the others are held against.</summary>
    public int Lemma { get; set; } = -1;

    /// <summary>For each other variant that has units here how they differ from the lemma's.</summary>
    public RowPair?[] Pairs { get; } = new RowPair?[variants];

    public bool IsIn(int variant) => !Runs[variant].IsEmpty;

    public bool IsMovedIn(int variant) => Pairs[variant] is { Moved: true };
}
