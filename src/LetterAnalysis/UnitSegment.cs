using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>
/// A piece of a unit that its variants share, or at which they part: an entry of a critical apparatus. A variant that has the unit has
/// just one reading of each of its segments, and these joined in order are its text of the unit.
/// </summary>
/// <param name="Readings">
/// The different texts, that of <see cref="ComparedUnit.Lemma"/> first, the others in the order of the first variant that has them; one
/// when all agree to the letter.
/// </param>
public sealed record UnitSegment(ImmutableArray<SegmentReading> Readings)
{
    /// <summary>True when all variants that have the unit have the same text here, to the letter.</summary>
    public bool IsShared => Readings.Length == 1;

    /// <summary>The weightiest class of its readings; null when it is shared.</summary>
    public ChangeClass? Class => Readings.Max(static reading => reading.Class);

    /// <summary>True when a reading differs in more than blanks and the form of quotes and dashes.</summary>
    public bool IsChanged => Class > ChangeClass.Typography;
}
