namespace LetterAnalysis.Reconciliation;

/// <summary>What was decided of two names.</summary>
/// <param name="Verdict">Whether they are one signer's.</param>
/// <param name="Rule">The id of the rule that decided.</param>
/// <param name="Reason">What the rule saw, in words.</param>
/// <param name="AreRelated">True when they belong together without being the same: two chapters of one organization.</param>
/// <param name="Score">How much of the two names is explained, from 0 to 1000.</param>
internal readonly record struct NameVerdict(MatchVerdict Verdict, string Rule, string Reason, bool AreRelated, int Score);
