using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>What some variants say at a segment of a unit.</summary>
/// <param name="Text">
/// The text as a reader sees it, without markup, blanks around it included, line wraps as single spaces, a line feed between the parts of
/// a split unit; empty where these variants lack words that others have.
/// </param>
/// <param name="Class">What the difference from the lemma's reading means; null for the lemma's own.</param>
/// <param name="Places">The variants that share it, in the order of the comparison, each with its place.</param>
public sealed record SegmentReading(string Text, ChangeClass? Class, ImmutableArray<ReadingPlace> Places)
{
    /// <summary>True when it differs from the lemma's in more than blanks and the form of quotes and dashes.</summary>
    public bool IsChanged => Class > ChangeClass.Typography;
}
