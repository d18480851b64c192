using System.Collections.Immutable;

namespace LetterAnalysis.Reconciliation;

/// <summary>Matches the signatories of variants.</summary>
internal static class SignatoryReconciler
{
    public static SignatoryReconciliation Reconcile(ImmutableArray<Variant> variants, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new SignatoryReconciliation(variants, [], [], []);
    }
}
