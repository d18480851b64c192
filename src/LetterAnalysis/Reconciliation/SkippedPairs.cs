namespace LetterAnalysis.Reconciliation;

/// <summary>Counts what a <see cref="CandidateIndex"/> left out, so that a result can say so.</summary>
internal sealed class SkippedPairs
{
    /// <summary>The most names that shared one key of which only neighbours were compared.</summary>
    public int LargestBlock { get; private set; }

    /// <summary>The number of such keys.</summary>
    public int Blocks { get; private set; }

    public void Add(int names)
    {
        Blocks++;
        LargestBlock = Math.Max(LargestBlock, names);
    }
}
