using LetterAnalysis.Reconciliation;

namespace LetterAnalysis.Archives;

/// <summary>Two forms that are one signatory's, unless something keeps them apart.</summary>
/// <param name="A">The form that sorts first.</param>
/// <param name="B">The other.</param>
/// <param name="Verdict">What was decided of them.</param>
internal sealed record EntityLink(EntityForm A, EntityForm B, NameVerdict Verdict) : IComparable<EntityLink>
{
    /// <summary>True when a person said so.</summary>
    public bool IsDecided => Verdict.Rule == PersonRules.SaidYes;

    public bool IsOf(EntityForm one, EntityForm other) => (ReferenceEquals(one, A) && ReferenceEquals(other, B)) || (ReferenceEquals(one, B) && ReferenceEquals(other, A));

    /// <summary>What persons decided first, then the best; then by what is printed.</summary>
    public int CompareTo(EntityLink? other)
    {
        if (other is null) return -1;
        int order = other.IsDecided.CompareTo(IsDecided);
        if (order == 0) order = other.Verdict.Score.CompareTo(Verdict.Score);
        if (order == 0) order = string.CompareOrdinal(A.Key, other.A.Key);
        return order != 0 ? order : string.CompareOrdinal(B.Key, other.B.Key);
    }
}
