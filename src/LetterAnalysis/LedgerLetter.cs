using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>A letter of an archive, as far as the ledger needs it.</summary>
/// <param name="Id">Its number in the archive.</param>
/// <param name="Date">Its date, <c>yyyy-MM-dd</c> or <c>yyyy-MM</c>; null when it is not known.</param>
/// <param name="Language">Its language as an ISO 639-1 code, or <c>und</c>.</param>
/// <param name="Addressee">Its address block; null when it has none.</param>
/// <param name="Signers">Who signs, as numbers that are the same for one signer in every letter (an entity of the archive).</param>
/// <param name="Family">The number of its family.</param>
public sealed record LedgerLetter(long Id, string? Date, string Language, string? Addressee, ImmutableArray<long> Signers, long Family)
{
    /// <summary>The letter that this one is a translation of; null for none.</summary>
    public long? TranslationOf { get; init; }
}
