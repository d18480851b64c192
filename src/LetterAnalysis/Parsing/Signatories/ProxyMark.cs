using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>"p.p.", "Im Auftrag", "On behalf of the coalition,": that somebody signs for another, or for all.</summary>
internal static class ProxyMark
{
    private const int MostWordsOfCollective = 3;

    private static readonly PhraseTable OnBehalf = Lexicon.All["on.behalf"];
    private static readonly PhraseTable Collectives = Lexicon.All["collectives"];

    /// <summary>True for a line that says no more than that.</summary>
    public static bool Is(ImmutableArray<Token> tokens) => OnBehalf.TryMatch(tokens, 0, out PhraseMatch match) && Ends(tokens, match.TokenCount, orAlone: true);

    /// <summary>True for a line that says so and names those for whom it is signed.</summary>
    public static bool NamesCollective(ImmutableArray<Token> tokens) => OnBehalf.TryMatch(tokens, 0, out PhraseMatch match) && Ends(tokens, match.TokenCount, orAlone: false);

    private static bool Ends(ImmutableArray<Token> tokens, int from, bool orAlone)
    {
        int end = tokens.Length;
        while (end > from && tokens[end - 1].Kind == TokenKind.Punctuation) end--;
        return (orAlone && end <= from) || (end > from && end - from <= MostWordsOfCollective && Collectives.Contains(tokens[end - 1]));
    }
}
