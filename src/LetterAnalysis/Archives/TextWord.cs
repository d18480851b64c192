namespace LetterAnalysis.Archives;

/// <summary>A word of a letter's text as a number, and what its form tells.</summary>
/// <param name="Hash">A hash of its letters without case and accents, the same on every machine.</param>
/// <param name="Stem">A hash of its first six letters, which most inflections leave alone.</param>
/// <param name="Traits">What its form tells.</param>
internal readonly record struct TextWord(uint Hash, uint Stem, WordTraits Traits)
{
    public bool IsNumber => (Traits & WordTraits.Number) != 0;

    public bool HasCapital => (Traits & WordTraits.Capital) != 0;

    /// <summary>True for an acronym, and for a word with a capital that does not merely open a sentence.</summary>
    public bool IsName => (Traits & WordTraits.Acronym) != 0 || (Traits & (WordTraits.Capital | WordTraits.Opens)) == WordTraits.Capital;

    /// <summary>True for a number of two digits or more: shorter ones are often spelt out.</summary>
    public bool IsLongNumber => (Traits & (WordTraits.Number | WordTraits.Long)) == (WordTraits.Number | WordTraits.Long);
}
