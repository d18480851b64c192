using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>A paragraph, list item, heading or signatory's entry beside its counterparts in the other variants.</summary>
/// <param name="Kind">The kind of section that it belongs to (in the variant that is its lemma).</param>
/// <param name="Status">What became of it.</param>
/// <param name="Lemma">
/// The id of the variant that the others are held against: of two the first; of more the one whose reading needs the fewest changed words
/// to become all others, of equal ones the fullest, then that of the most central variant.
/// </param>
/// <param name="Places">
/// Where it stands, in the order of the variants, one entry for each that has it (several for a split or a merge); a variant without an
/// entry lacks it.
/// </param>
/// <param name="Segments">The unit cut at its differences; the readings of any one variant rebuild that variant's text.</param>
/// <param name="Changes">
/// Its differences, in order, variant by variant, those that are ignored elsewhere (blanks, typography) included. Each goes from the lemma
/// to another variant that has the unit. Where the most central variant of all lacks it, one goes from there to the lemma: all its words
/// were added; else one goes from there to each variant that lacks it.
/// </param>
public sealed record ComparedUnit(
    SectionKind Kind,
    UnitStatus Status,
    string Lemma,
    ImmutableArray<UnitPlace> Places,
    ImmutableArray<UnitSegment> Segments,
    ImmutableArray<Change> Changes)
{
    /// <summary>True when <see cref="LetterComparison.CutShort"/> holds for its words: what differs then shows as wholly replaced.</summary>
    public bool Truncated { get; init; }

    /// <summary>True for a variant that has the unit.</summary>
    /// <param name="variant">The variant's id.</param>
    public bool IsIn(string variant) => Places.Any(place => place.Variant == variant);

    /// <summary>True for a variant that has the unit in other words than the lemma: more differs than blanks and the form of quotes and dashes.</summary>
    /// <param name="variant">The variant's id.</param>
    public bool IsChangedIn(string variant) =>
        Segments.Any(segment => segment.Readings.Any(reading => reading.IsChanged && reading.Places.Any(place => place.Variant == variant)));

    /// <summary>
    /// A variant's text of the unit as a reader sees it: its list marker and its words without markup; null when the variant lacks it.
    /// </summary>
    /// <param name="variant">The variant's id.</param>
    public string? TextIn(string variant) => !IsIn(variant) ? null : string.Concat(
        Segments.Select(segment => segment.Readings.First(reading => reading.Places.Any(place => place.Variant == variant)).Text));
}
