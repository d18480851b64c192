namespace LetterAnalysis.Generator;

/// <summary>What archive to make. The same options make the same archive, byte for byte.</summary>
public sealed record GeneratorOptions
{
    /// <summary>How many letters a folder holds.</summary>
    public const int FolderSize = 1000;

    /// <summary>How many letters; 1,000 by default.</summary>
    public int Letters { get; init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one letter."); } = 1000;

    /// <summary>How many families of letters that belong together; 0, the default, for one in ten letters. Never more than letters.</summary>
    public int Families { get; init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "No negative number."); }

    /// <summary>Where all that is random comes from; 1 by default.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The share of each file format; text alone by default.</summary>
    public Shares<LetterFormat> Formats { get; init; } = new([(LetterFormat.Txt, 1)]);

    /// <summary>The share of each language (<c>en</c>, <c>fr</c>, <c>es</c>, <c>de</c>, <c>pt</c>, <c>nl</c>) among families; half of them English by default.</summary>
    public Shares<string> Languages { get; init; } = new([("en", 50), ("fr", 15), ("es", 15), ("de", 10), ("pt", 5), ("nl", 5)]);

    /// <summary>True for letters of some sixty words with two or three asks and signatories; false, the default, for 300 to 900 words.</summary>
    public bool Small { get; init; }

    /// <summary>The number of families that are made.</summary>
    internal int FamilyCount => Math.Clamp(Families == 0 ? Letters / 10 : Families, 1, Letters);
}
