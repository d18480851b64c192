using LetterAnalysis.Lexicons;
using LetterAnalysis.Parsing.Asks;

namespace LetterAnalysis.Parsing;

/// <summary>Gives every block the language it is read in: its own where it shows one, else that of its neighbours when they agree, else a given one.</summary>
internal sealed class BlockLanguages(IReadOnlyList<CuedBlock> blocks)
{
    /// <summary>Sets the languages of a range of blocks.</summary>
    /// <param name="from">The first block.</param>
    /// <param name="to">The block after the last.</param>
    /// <param name="otherwise">The language of what shows none, between texts of different languages.</param>
    public void Spread(int from, int to, string otherwise)
    {
        string? before = null;
        for (int i = from; i < to;)
        {
            int next = i;
            while (next < to && blocks[next].OwnLanguage is null) next++;
            string? after = next < to ? blocks[next].OwnLanguage : null;
            string between = before is null ? after ?? otherwise : after is null || after == before ? before : otherwise;
            for (; i < next; i++) Set(blocks[i], between);
            if (next == to) return;
            Set(blocks[i++], before = after!);
        }
    }

    private static void Set(CuedBlock block, string language) => (block.Language, block.Asks) = (language, AskParser.Of(Lexicon.Of(language)));
}
