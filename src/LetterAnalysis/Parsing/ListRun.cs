using LetterAnalysis.Reading;

namespace LetterAnalysis.Parsing;

/// <summary>List items that follow one another, with the paragraphs inside them.</summary>
/// <param name="From">The index of the first item's block.</param>
/// <param name="To">The index after the last block.</param>
internal readonly record struct ListRun(int From, int To)
{
    private const int MostParagraphsInside = 2;

    /// <summary>The lists of a document, in order.</summary>
    public static List<ListRun> Find(IReadOnlyList<CuedBlock> blocks)
    {
        var runs = new List<ListRun>();
        for (int i = 0; i < blocks.Count;)
        {
            if (blocks[i].Block.Kind != BlockKind.ListItem)
            {
                i++;
                continue;
            }
            int end = i + 1;
            bool explains = false;
            while (end < blocks.Count)
            {
                int next = NextItem(blocks, i, end);
                if (next < 0) break;
                explains |= next > end;
                end = next + 1;
            }
            // Where the items before explain themselves in paragraphs of their own, the last does too.
            for (int inside = 0; explains && inside < MostParagraphsInside && end < blocks.Count && IsInside(blocks, i, end); inside++) end++;
            runs.Add(new ListRun(i, end));
            i = end;
        }
        return runs;
    }

    /// <summary>The next item of the run, past indented paragraphs that belong to the item before them; -1 when the run ends.</summary>
    private static int NextItem(IReadOnlyList<CuedBlock> blocks, int first, int at)
    {
        int limit = Math.Min(blocks.Count, at + MostParagraphsInside + 1);
        for (int i = at; i < limit; i++)
        {
            if (blocks[i].Block.Kind == BlockKind.ListItem) return i;
            if (blocks[i].Block.Kind != BlockKind.Markup && !IsInside(blocks, first, i)) return -1;
        }
        return -1;
    }

    private static bool IsInside(IReadOnlyList<CuedBlock> blocks, int first, int at)
    {
        CuedBlock block = blocks[at];
        // "For all this, we demand:" opens a list of its own, however it is indented.
        bool opens = block.Has(Cue.FirstPerson) && block.Has(Cue.EndsInColon);
        return block.Block.Kind == BlockKind.Paragraph && block.Block.Indent > blocks[first].Block.Indent && !opens
            && !block.Has(Cue.SalutationOpen | Cue.SalutationWhole | Cue.ValedictionWhole | Cue.ClosingWords);
    }
}
