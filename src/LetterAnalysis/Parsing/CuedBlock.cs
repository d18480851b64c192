using LetterAnalysis.Parsing.Asks;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing;

/// <summary>A block with its tokens and what can be seen of it.</summary>
internal sealed class CuedBlock(Block block, TokenizedText text)
{
    public Block Block { get; } = block;

    public TokenizedText Text { get; } = text;

    public Cue Cues { get; set; }

    /// <summary>The language that the block shows by itself; null when it is too short to tell.</summary>
    public string? OwnLanguage { get; init; }

    /// <summary>The language that the block is read in.</summary>
    public string Language { get; set; } = LanguageDetector.Unknown;

    /// <summary>Reads asks in that language.</summary>
    public AskParser Asks { get; set; } = null!;

    /// <summary>The number of words and numbers.</summary>
    public int WordCount { get; init; }

    /// <summary>Tokens that a field label ("To:") takes at the start.</summary>
    public int LabelTokens { get; set; }

    /// <summary>False for prose that can't ask: senders who ask name themselves or the reader, where their language does not leave both unsaid, or plead.</summary>
    public bool MayAsk => !Asks.NamesPersons || Has(Cue.FirstPerson | Cue.SecondPerson) || Asks.Pleads(Text);

    public bool Has(Cue cue) => (Cues & cue) != 0;
}
