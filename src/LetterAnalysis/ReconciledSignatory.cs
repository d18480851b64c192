using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>One signer across the variants.</summary>
/// <param name="Status">What was found.</param>
/// <param name="Verdict">How sure it is.</param>
/// <param name="Rule">The id of the rule that decided.</param>
/// <param name="Explanation">Why, in a sentence.</param>
/// <param name="Occurrences">Every entry that belongs to it, by variant and place.</param>
public sealed record ReconciledSignatory(
    SignatoryStatus Status,
    MatchVerdict Verdict,
    string Rule,
    string Explanation,
    ImmutableArray<SignatoryOccurrence> Occurrences);
