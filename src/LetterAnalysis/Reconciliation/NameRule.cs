namespace LetterAnalysis.Reconciliation;

/// <summary>One rule of the table by which two names are judged.</summary>
/// <param name="Id">Its stable id: <c>SIG-M</c> for a match, <c>SIG-R</c> for review, <c>SIG-N</c> for none.</param>
/// <param name="Verdict">What it decides.</param>
/// <param name="Reason">What it saw, in words that can follow a colon.</param>
/// <param name="Fires">Whether it applies.</param>
/// <param name="AreRelated">True when the names belong together without being the same.</param>
/// <param name="Suggestion">For review: what a person is more likely to say.</param>
internal sealed record NameRule(
    string Id, MatchVerdict Verdict, string Reason, Func<NamePair, bool> Fires, bool AreRelated = false,
    ReviewAnswer Suggestion = ReviewAnswer.Unsure);
