using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing;

/// <summary>A phrase of a word list in a letter.</summary>
/// <param name="Block">The block that it stands in.</param>
/// <param name="At">Its first token there.</param>
/// <param name="Match">Which phrase it is.</param>
internal readonly record struct FoundPhrase(AuditedBlock Block, int At, PhraseMatch Match)
{
    /// <summary>The token after it.</summary>
    public int End => At + Match.TokenCount;

    /// <summary>Its first character as printed.</summary>
    public char First => Block.Text[Block.Tokens[At].Start];

    /// <summary>The key of the token before it; empty at the start of a block.</summary>
    public string Before => Block.KeyAt(At - 1);

    /// <summary>The key of the token after it; empty at the end of a block.</summary>
    public string After => Block.KeyAt(End);

    /// <summary>Its words as printed.</summary>
    public string Printed => Block.Words.TextOf(At, End);

    /// <summary>Its place in the source.</summary>
    public TextSpan Span => Block.SpanOf(At, End);
}
