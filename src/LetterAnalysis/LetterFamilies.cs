using System.Collections.Immutable;
using LetterAnalysis.Archives;

namespace LetterAnalysis;

/// <summary>The families of an archive's letters: which letters are variants, editions, translations or copies of one another, or replies.</summary>
/// <param name="Families">The families, by number; every letter is in one, most often alone.</param>
/// <param name="CrowdedBands">
/// How often a band of a signature was shared by so many centres that later ones were not noted under it: text that a great part of the
/// archive repeats. The letters are found by their other bands.
/// </param>
public sealed record LetterFamilies(ImmutableArray<LetterFamily> Families, int CrowdedBands)
{
    /// <summary>
    /// Finds the families of letters. Letters are taken by number. Each is held against the centres of the families so far: candidates by
    /// locality-sensitive hashing of the sketches, the likeliest verified by the exact similarity of their texts. It joins the family of
    /// the most similar centre, and becomes a centre itself when it is much reworded, but only near enough to the family's first: chains
    /// of ever other letters don't form. A letter that is like none opens a family, unless it is a translation or a reply of one.
    /// <para>
    /// With <paramref name="known"/> families only letters that these do not hold are placed, the others stay. When the new letters have
    /// the greatest numbers, the result is that of a full run, family by family. A known family of which a letter is gone is placed anew,
    /// after those that stay, and then may differ from a full run; so may letters whose numbers are less than those known.
    /// </para>
    /// </summary>
    /// <param name="letters">All letters of the archive, in any order.</param>
    /// <param name="textOf">
    /// Gives the text of a letter by its number, as <see cref="LetterSketch.TextOf"/> made it. It is asked for a letter and its likeliest
    /// centres, from one thread.
    /// </param>
    /// <param name="options">What it may be told; <see cref="FamilyOptions.Default"/> when left out.</param>
    /// <param name="known">The families found before; null for a full run.</param>
    /// <param name="progress">Is told every thousand letters; null when nobody wants to know.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">Two letters have the same number.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static LetterFamilies Find(
        IReadOnlyList<FiledLetter> letters,
        Func<long, string> textOf,
        FamilyOptions? options = null,
        IEnumerable<LetterFamily>? known = null,
        IProgress<FamilyProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(letters);
        ArgumentNullException.ThrowIfNull(textOf);
        return new FamilyFinder(letters, textOf, options ?? FamilyOptions.Default).Find(known ?? [], progress, cancellationToken);
    }
}
