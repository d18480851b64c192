namespace LetterAnalysis.Text;

/// <summary>What a <see cref="Token"/> is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word, with the apostrophes and hyphens inside it.</summary>
    Word,

    /// <summary>A number or a symbol with digits: <c>10,000</c>, <c>3.5</c>, <c>A/78/1</c>, <c>7th</c>.</summary>
    Number,

    /// <summary>One mark of punctuation, or a run of the same one.</summary>
    Punctuation,
}
