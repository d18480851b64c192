namespace LetterAnalysis.Archives;

/// <summary>A letter and where it was placed.</summary>
internal sealed class PlacedLetter(FiledLetter letter)
{
    public FiledLetter Letter { get; } = letter;

    public SketchParts Parts { get; } = letter.Sketch.Parts;

    /// <summary>Its day; null for a letter without date.</summary>
    public int? Day { get; } = FiledDate.DayOf(letter.Date);

    public FileNaming Naming { get; } = FileNaming.Of(letter.File, letter.Language);

    public TextCluster Cluster { get; set; } = null!;

    /// <summary>The letter that it was held against; itself when it opened its cluster.</summary>
    public PlacedLetter Centre { get; set; } = null!;

    public double Similarity { get; set; } = 1;

    public bool IsCentre { get; set; }

    /// <summary>The letter that it answers; null for none.</summary>
    public PlacedLetter? Answers { get; set; }
}
