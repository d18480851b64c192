using System.Collections.Immutable;

namespace LetterAnalysis.Auditing;

/// <summary>Letters that carry the same text; one letter alone when no other does.</summary>
/// <param name="Variants">The letters, in the order given.</param>
/// <param name="Comparison">Them side by side; null for one letter alone.</param>
/// <param name="Reconciliation">Their signatories, and what the letters claim of them.</param>
public sealed record AuditGroup(ImmutableArray<Variant> Variants, LetterComparison? Comparison, SignatoryReconciliation Reconciliation)
{
    /// <summary>The letter with an id.</summary>
    /// <param name="id">An id out of <see cref="Variants"/>.</param>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Variant this[string id] => Variants.First(variant => variant.Id == id);
}
