using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>The signatories of one or more variants, matched one to one.</summary>
/// <param name="Variants">The variants, in the order given.</param>
/// <param name="Entries">One entry a signer, in the order of the first variant that has it.</param>
/// <param name="Counts">The size of each variant's list.</param>
/// <param name="Claims">
/// What the letters claim about their signatories and recommendations, checked. A claim about what a letter does not print at all (no list,
/// no country) can't be checked and is left out.
/// </param>
public sealed record SignatoryReconciliation(
    ImmutableArray<Variant> Variants,
    ImmutableArray<ReconciledSignatory> Entries,
    ImmutableArray<SignatoryCounts> Counts,
    ImmutableArray<CheckedClaim> Claims)
{
    /// <summary>
    /// What a person should decide, in the order of the first entries: the pairs behind what is ambiguous, and entries of one list that may
    /// be one signer's. Their answers, given as <see cref="SignatoryDecision"/>s, settle them in the next run.
    /// </summary>
    public ImmutableArray<SignatoryQuestion> Questions { get; init; } = [];

    /// <summary>What was noticed of the lists, by variant and place.</summary>
    public ImmutableArray<SignatoryDiagnostic> Diagnostics { get; init; } = [];
}
