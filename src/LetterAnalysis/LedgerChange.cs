namespace LetterAnalysis;

/// <summary>What became of a recommendation from one sending of a family's letters to the next in the same language.</summary>
/// <param name="Kind">What.</param>
/// <param name="Family">The family.</param>
/// <param name="Before">The letter of the earlier sending: of a dropped or reworded recommendation, one that made it.</param>
/// <param name="BeforeOrdinal">The recommendation's number there; null for a new one.</param>
/// <param name="After">The letter of the later sending: of a new or reworded recommendation, one that makes it.</param>
/// <param name="AfterOrdinal">The recommendation's number there; null for a dropped one.</param>
public sealed record LedgerChange(LedgerChangeKind Kind, long Family, long Before, int? BeforeOrdinal, long After, int? AfterOrdinal);
