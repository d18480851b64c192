using System.Collections.Immutable;
using LetterAnalysis.Archives;

namespace LetterAnalysis;

/// <summary>What was asked in the letters of an archive: each recommendation once, with all that made it.</summary>
/// <param name="Entries">The recommendations, by number.</param>
/// <param name="CrowdedWords">How often a wording was not noted under one of its rare words, since too many have that; it is found by its others.</param>
public sealed record RecommendationLedger(ImmutableArray<LedgerEntry> Entries, int CrowdedWords)
{
    /// <summary>
    /// Joins the recommendations of letters that ask the same. Of each, small words are left out, numbers and the recipient's name hidden.
    /// Those with the same words are one wording; wordings of a language join, the most similar first, when the words that they share weigh
    /// enough (a word weighs the more the fewer wordings have it), when their clusters' most frequent wordings are alike as well, and when no
    /// letter would then make one recommendation twice: what one letter asks side by side is two things. Clusters of several languages join
    /// where most translated letters have the one in the place of the other.
    /// </summary>
    /// <param name="letters">The letters, in any order.</param>
    /// <param name="recommendations">Their recommendations, in any order; those of other letters are left out.</param>
    /// <param name="options">What it may be told; <see cref="LedgerOptions.Default"/> when left out.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">Two letters have the same number, or two recommendations of a letter.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static RecommendationLedger Build(
        IEnumerable<LedgerLetter> letters,
        IEnumerable<FiledRecommendation> recommendations,
        LedgerOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(letters);
        ArgumentNullException.ThrowIfNull(recommendations);
        return new LedgerBuilder(letters, options ?? LedgerOptions.Default).Build(recommendations, cancellationToken);
    }
}
