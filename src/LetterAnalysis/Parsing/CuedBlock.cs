using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>A block with its tokens and what can be seen of it.</summary>
internal sealed class CuedBlock(Block block, TokenizedText text)
{
    public Block Block { get; } = block;

    public TokenizedText Text { get; } = text;

    public Cue Cues { get; set; }

    /// <summary>The number of words and numbers.</summary>
    public int WordCount { get; init; }

    /// <summary>Tokens that a field label ("To:") takes at the start.</summary>
    public int LabelTokens { get; set; }

    public bool Has(Cue cue) => (Cues & cue) != 0;
}
