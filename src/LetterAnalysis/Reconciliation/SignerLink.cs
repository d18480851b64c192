namespace LetterAnalysis.Reconciliation;

/// <summary>What holds two signers together, or might.</summary>
/// <param name="A">A signer.</param>
/// <param name="B">Another.</param>
/// <param name="RowA">The entry of the one that was compared.</param>
/// <param name="RowB">The entry of the other.</param>
/// <param name="Verdict">What was decided of the two entries.</param>
internal sealed record SignerLink(Signer A, Signer B, SignerRow RowA, SignerRow RowB, NameVerdict Verdict) : IComparable<SignerLink>
{
    /// <summary>True when the link is as good as another that excludes it.</summary>
    public bool IsTied { get; init; }

    /// <summary>True when a person decided that they are one signer's.</summary>
    public bool IsDecided => Verdict.Rule == PersonRules.SaidYes;

    /// <summary>What a link is worth: any match more than any that needs review.</summary>
    public int Weight => Verdict.Verdict == MatchVerdict.Match ? 2000 + Verdict.Score : Verdict.Score;

    /// <summary>True when the link is of two entries that are printed like these.</summary>
    public bool IsOf(SignerRow one, SignerRow other) =>
        (one.Form == RowA.Form && other.Form == RowB.Form) || (one.Form == RowB.Form && other.Form == RowA.Form);

    /// <summary>The best first; then by what is printed, so that no order of input shows.</summary>
    public int CompareTo(SignerLink? other)
    {
        if (other is null) return -1;
        int order = other.Weight.CompareTo(Weight);
        if (order == 0) order = string.CompareOrdinal(Lower, other.Lower);
        return order != 0 ? order : string.CompareOrdinal(Upper, other.Upper);
    }

    private string Lower => string.CompareOrdinal(RowA.Form, RowB.Form) <= 0 ? RowA.Form : RowB.Form;

    private string Upper => string.CompareOrdinal(RowA.Form, RowB.Form) <= 0 ? RowB.Form : RowA.Form;
}
