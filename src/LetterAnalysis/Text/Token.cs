namespace LetterAnalysis.Text;

/// <summary>A word, number or mark of a text.</summary>
/// <param name="Start">Its first code unit in the text.</param>
/// <param name="Length">Its length in code units.</param>
/// <param name="Kind">What it is.</param>
/// <param name="SpaceBefore">True when blanks stand before it.</param>
/// <param name="Word">The word that it is.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, bool SpaceBefore, Word Word)
{
    /// <summary>Its match key (<see cref="KeyFolder"/>): two tokens with equal keys are the same word.</summary>
    public string Key => Word.Key;

    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool IsWord => Kind == TokenKind.Word;
}
