using System.Collections.Immutable;
namespace LetterAnalysis.Text;

/// <summary>A text with its tokens, which are cut once, fine enough to find words within Korean ones, and then read by whoever needs them.</summary>
/// <param name="Content">The text and where it comes from.</param>
/// <param name="Tokens">Its tokens; their places are places in <see cref="MappedText.Text"/>.</param>
internal sealed record TokenizedText(MappedText Content, ImmutableArray<Token> Tokens)
{
    public string Text => Content.Text;

    public static TokenizedText Of(MappedText content, KeyPool keys) => new(content, Tokenizer.Tokenize(content.Text, keys, TokenGrain.Syllables));

    /// <summary>The text from one token up to, and without, another.</summary>
    public TextSpan SpanOf(int fromToken, int toToken) =>
        toToken <= fromToken ? new TextSpan(fromToken < Tokens.Length ? Tokens[fromToken].Start : Content.Length, 0)
            : TextSpan.FromBounds(Tokens[fromToken].Start, Tokens[toToken - 1].End);

    /// <summary>The words from one token up to, and without, another, as printed.</summary>
    public string TextOf(int fromToken, int toToken) => Text.Substring(SpanOf(fromToken, toToken).Start, SpanOf(fromToken, toToken).Length);

    /// <summary>The place in the source from one token up to, and without, another.</summary>
    public TextSpan SourceSpanOf(int fromToken, int toToken) => Content.ToSource(SpanOf(fromToken, toToken));
}
