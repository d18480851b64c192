namespace LetterAnalysis.Parsing;

/// <summary>Runs of blocks alike right below the end of a text or a heading of signers, which are signers however a page shows them.</summary>
internal static class SignerRuns
{
    /// <summary>Each run from its first block to, and without, the block after it; the blocks of one may be changed before the next is asked for.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="belongs">True for a block of a run.</param>
    /// <param name="fewest">Fewer blocks are no run.</param>
    public static IEnumerable<(int From, int To)> Find(IReadOnlyList<CuedBlock> blocks, Func<CuedBlock, bool> belongs, int fewest)
    {
        for (int i = 1; i < blocks.Count;)
        {
            int end = i;
            while (end < blocks.Count && belongs(blocks[end])) end++;
            if (end - i >= fewest && blocks[i - 1].Has(Cue.ValedictionWhole | Cue.SignatoriesHeading | Cue.GroupHeading)) yield return (i, end);
            i = Math.Max(end, i + 1);
        }
    }
}
