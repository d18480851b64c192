namespace LetterAnalysis;

/// <summary>Whether two printed names are one signer's, and why.</summary>
/// <param name="Verdict">What was decided. A match is sure enough to act on; what a person should look at is for review.</param>
/// <param name="Rule">The id of the rule that decided: <c>SIG-M</c> match, <c>SIG-R</c> review, <c>SIG-N</c> none, each with a number.</param>
/// <param name="Explanation">What the rule saw in the names, in a sentence; "the first" and "the second" are the names as given.</param>
public sealed record NameComparison(MatchVerdict Verdict, string Rule, string Explanation)
{
    /// <summary>True when they belong together without being one signer's: chapters of one organization, a part and the whole.</summary>
    public bool AreRelated { get; init; }

    /// <summary>How the first name was read; null when nobody compared.</summary>
    public NameReading? First { get; init; }

    /// <summary>How the second name was read; null when nobody compared.</summary>
    public NameReading? Second { get; init; }
}
