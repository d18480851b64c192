namespace LetterAnalysis.Generator;

/// <summary>What a generated letter is to the letter of its family that it was made from.</summary>
public enum LetterRelation
{
    /// <summary>The first letter of its family.</summary>
    Original,

    /// <summary>The same letter to another recipient, on the same day or within a week.</summary>
    Variant,

    /// <summary>A later letter on the same matter: asks and sentences dropped, new and reworded, other signatories.</summary>
    Edition,

    /// <summary>The same letter in another language.</summary>
    Translation,

    /// <summary>The same letter in another place: another file format, other page furniture, line ends and quotation marks.</summary>
    Copy,

    /// <summary>The recipient's answer.</summary>
    Reply,
}
