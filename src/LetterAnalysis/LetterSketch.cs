using LetterAnalysis.Archives;

namespace LetterAnalysis;

/// <summary>
/// The little of a letter that finding families needs, some 600 bytes: a MinHash signature of its text, the numbers, names and signers
/// that a translation keeps, and what a reply would be known by. Made once, when a letter enters an archive. Immutable.
/// </summary>
public sealed class LetterSketch
{
    internal LetterSketch(SketchParts parts) => Parts = parts;

    /// <summary>The number of words of the letter's own text.</summary>
    public int WordCount => Parts.WordCount;

    /// <summary>Equal for letters whose own text has the same words, whatever their case, accents and punctuation.</summary>
    public ulong TextHash => Parts.TextHash;

    internal SketchParts Parts { get; }

    /// <summary>Makes the sketch of a letter; linear in its length.</summary>
    /// <param name="letter">The letter.</param>
    public static LetterSketch Of(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return new LetterSketch(SketchMaker.Make(letter));
    }

    /// <summary>
    /// True for the sections that are a letter's own text, by which letters are held to be alike: what it says and asks, not its head,
    /// address, signatories and notes.
    /// </summary>
    /// <param name="kind">The kind of a section.</param>
    public static bool IsOwnText(SectionKind kind) => kind is SectionKind.Body or SectionKind.RecommendationLeadIn or SectionKind.Recommendations
        or SectionKind.Requests or SectionKind.Closing;

    /// <summary>
    /// The letter's own text: the sections that <see cref="IsOwnText"/> names as they stand in the source, joined by line feeds.
    /// <see cref="LetterFamilies"/> asks for it again to check what the sketch suggests.
    /// </summary>
    /// <param name="letter">The letter.</param>
    public static string TextOf(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return string.Join('\n', letter.Sections.Where(section => IsOwnText(section.Kind)).Select(section => letter.Source[section.Span]));
    }

    /// <summary>Reads a sketch that <see cref="ToBytes"/> wrote.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="FormatException">They are no sketch, or one of another version of the library: make it again from the letter.</exception>
    public static LetterSketch FromBytes(ReadOnlySpan<byte> bytes) => new(SketchBytes.Read(bytes));

    /// <summary>The sketch as bytes, the same on every machine; the first is the version of their layout.</summary>
    public byte[] ToBytes() => SketchBytes.Write(Parts);
}
