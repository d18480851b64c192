using System.Collections.Immutable;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Auditing;

/// <summary>A block of a letter with the section it stands in, cut into words.</summary>
/// <param name="Kind">What its section is for.</param>
/// <param name="Block">The block.</param>
/// <param name="Words">Its text in tokens.</param>
internal sealed record AuditedBlock(SectionKind Kind, Block Block, TokenizedText Words)
{
    public ImmutableArray<Token> Tokens => Words.Tokens;

    public string Text => Words.Text;

    /// <summary>True for sentences: greeting, running text, listed recommendations, words of thanks and farewell.</summary>
    public bool IsProse => Kind is SectionKind.Subject or SectionKind.Salutation or SectionKind.Body or SectionKind.RecommendationLeadIn
        or SectionKind.Recommendations or SectionKind.Requests or SectionKind.Closing or SectionKind.Valediction;

    /// <summary>True for a heading, a letterhead or other text set in capitals throughout.</summary>
    public bool IsShouted => !Words.Text.Any(c => char.IsLetter(c) && !char.IsUpper(c));

    /// <summary>What a reader of a letter sees, in order.</summary>
    public static ImmutableArray<AuditedBlock> Of(Letter letter, KeyPool words) =>
    [
        .. from section in letter.Sections
           where section.Kind != SectionKind.Furniture
           from block in section.Blocks
           where block.Kind is not (BlockKind.Markup or BlockKind.Separator)
           select new AuditedBlock(section.Kind, block, TokenizedText.Of(block.Content, words)),
    ];

    /// <summary>The words of a token as printed.</summary>
    public ReadOnlySpan<char> Surface(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>The match key of a token; empty before the first and after the last.</summary>
    public string KeyAt(int token) => (uint)token < (uint)Tokens.Length ? Tokens[token].Key : "";

    /// <summary>The place in the source of the tokens from one up to, and without, another.</summary>
    public TextSpan SpanOf(int from, int to) => Words.SourceSpanOf(from, to);

    /// <summary>The place in the source of a piece of the block's text.</summary>
    public TextSpan SpanOf(TextSpan text) => Words.Content.ToSource(text);
}
