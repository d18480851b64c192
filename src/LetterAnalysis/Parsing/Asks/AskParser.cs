using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;
namespace LetterAnalysis.Parsing.Asks;
internal readonly record struct AskEvidence(int Score, string Reason);
internal sealed class AskParser(Lexicon lexicon)
{
    public AskFrame ReadLeadIn(TokenizedText leadIn) => AskFrame.None;
    public ImmutableArray<Ask> ReadItem(TokenizedText text, int fromToken, AskFrame inherited) => [];
    public ImmutableArray<Ask> ReadProse(TokenizedText paragraph) => [];
    public AskEvidence Weigh(TokenizedText text, int fromToken) => new(text.Text.Contains("lease") || text.Text.Contains("should") ? 2 : 0, lexicon.Language);
    public bool IsLeadIn(TokenizedText text, out string reason) { reason = ""; return text.Text.EndsWith(':') && (text.Text.Contains("urge") || text.Text.Contains("ask ")|| text.Text.Contains("call on")); }
}
