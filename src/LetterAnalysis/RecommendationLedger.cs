using System.Collections.Immutable;
using LetterAnalysis.Archives;

namespace LetterAnalysis;

/// <summary>What the letters of an archive ask for: since when, of whom, by how many, how strongly, in which words, and what was dropped.</summary>
/// <param name="Entries">The things asked for, those of most letters first, then by first date and text.</param>
public sealed record RecommendationLedger(ImmutableArray<LedgerEntry> Entries)
{
    /// <summary>
    /// Makes the ledger. Wordings of one language that share most of their words, rare words weighing more, ask the same; so do the items at the same place of a letter and
    /// its translation, and the items that two editions of a letter leave over for one another. They are joined best first; two things that one letter asks are never one.
    /// The order of the input does not matter.
    /// </summary>
    /// <param name="letters">The letters.</param>
    /// <param name="asks">What they ask.</param>
    /// <param name="families">The families of the letters.</param>
    /// <param name="options">What it may be told; <see cref="LedgerOptions.Default"/> when left out.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">Two letters have one number, or an ask is of a letter that is not there.</exception>
    public static RecommendationLedger Build(IEnumerable<LedgerLetter> letters, IEnumerable<FiledAsk> asks, LetterFamilies families, LedgerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(letters);
        ArgumentNullException.ThrowIfNull(asks);
        ArgumentNullException.ThrowIfNull(families);
        var book = new LedgerBook(letters, asks);
        var pairs = new EditionPairs(families);
        var linker = new WordingLinker(book, options ?? LedgerOptions.Default);
        List<LedgerDraft> drafts = LedgerDraft.Join(book.Wordings, linker.Find(pairs, cancellationToken), linker, cancellationToken);
        var writer = new LedgerWriter(book, pairs);
        return new RecommendationLedger([.. drafts.Select(writer.Write).OrderByDescending(entry => entry.Letters).ThenBy(entry => entry.FirstAsked, StringComparer.Ordinal)
            .ThenBy(entry => entry.Text, StringComparer.Ordinal).ThenBy(entry => entry.Uses[0].Letter).ThenBy(entry => entry.Uses[0].Ordinal)]);
    }
}
