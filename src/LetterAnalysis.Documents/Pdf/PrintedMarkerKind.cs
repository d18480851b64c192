namespace LetterAnalysis.Documents.Pdf;

/// <summary>The form of what may be a list marker.</summary>
internal enum PrintedMarkerKind : byte
{
    None,

    /// <summary>A character that is used for nothing else: <c>•</c>.</summary>
    Bullet,

    /// <summary>A dash or star, which running text has too.</summary>
    TypedBullet,

    /// <summary>A number or letter with its marks: <c>1.</c> <c>(a)</c>.</summary>
    Number,

    /// <summary>A number that is fused with the text, or has several levels: <c>5.Right</c>, <c>1.1</c>.</summary>
    NumberInText,
}
