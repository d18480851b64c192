using System.Collections.Immutable;
using LetterAnalysis.Lexicons;
using LetterAnalysis.Reading;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Signatories;

/// <summary>Tells lines that name a group of signers from signers.</summary>
internal static class GroupHeading
{
    /// <summary>True for a heading over signers.</summary>
    public static bool Is(CuedBlock line) => line.Has(Cue.Heading | Cue.SignatoriesHeading) || (line.Has(Cue.GroupHeading) && IsGroupName(line))
        || (line.Has(Cue.EndsInColon) && line.Block.Kind != BlockKind.ListItem);

    /// <summary>A line over a table that names a group: "International organizations".</summary>
    public static bool IsOverTable(List<CuedBlock> lines, int at)
    {
        ImmutableArray<Token> tokens = lines[at].Text.Tokens;
        return at + 1 < lines.Count && lines[at + 1].Block.Kind == BlockKind.TableRow && lines[at].Block.Kind != BlockKind.ListItem
            && Lexicon.All["groups"].TryFind(tokens, 0, tokens.Length, out _, out _);
    }

    /// <summary>
    /// "Global" is a group's name, "Global Shelter Watch" an entry that begins with the same word, unless it is set apart and ends in a word for a group as well.
    /// </summary>
    private static bool IsGroupName(CuedBlock line)
    {
        if (line.Has(Cue.EndsInColon | Cue.Emphasized)) return true;
        ImmutableArray<Token> tokens = line.Text.Tokens;
        PhraseTable groups = Lexicon.All["groups"];
        bool isWhole = groups.TryMatch(tokens, 0, out PhraseMatch match) && line.WordCount <= match.TokenCount;
        return isWhole || (line.Block.Kind != BlockKind.ListItem && !line.Block.ContinuesGroup && (tokens[^1].Kind == TokenKind.Punctuation || groups.TryMatch(tokens, tokens.Length - 1, out _)));
    }
}
