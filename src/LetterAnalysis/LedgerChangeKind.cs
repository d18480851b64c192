namespace LetterAnalysis;

/// <summary>What becomes of a recommendation between two editions.</summary>
public enum LedgerChangeKind
{
    /// <summary>The later edition makes it for the first time.</summary>
    New,

    /// <summary>Both make it, in other words; numbers and the recipient's name do not count.</summary>
    Reworded,

    /// <summary>The later edition makes it no more.</summary>
    Dropped,
}
