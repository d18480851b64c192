namespace LetterAnalysis;

/// <summary>A rule by which two names are held to be one signer's or not. The first that applies decides.</summary>
/// <param name="Id">
/// Its stable id: <c>SIG-P</c> what a person decided, <c>SIG-M</c> match, <c>SIG-R</c> review, <c>SIG-N</c> none, <c>SIG-A</c> among all names of an archive, each with a number.
/// </param>
/// <param name="Verdict">What it decides.</param>
/// <param name="Reason">What it sees, in words.</param>
/// <param name="AreRelated">True when the names belong together without being the same.</param>
public sealed record SignatoryRule(string Id, MatchVerdict Verdict, string Reason, bool AreRelated);
