namespace LetterAnalysis.Comparison;

/// <summary>What a match key is worth in a comparison.</summary>
[Flags]
internal enum KeyTraits : byte
{
    /// <summary>A word that only holds others together: "the", "of".</summary>
    None = 0,

    /// <summary>A mark of punctuation.</summary>
    Punctuation = 1,

    /// <summary>A word that carries meaning, or a number.</summary>
    Content = 2,

    /// <summary>A number, or a symbol with digits.</summary>
    Number = 4,
}
