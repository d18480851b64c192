namespace LetterAnalysis.Cli.Commands;

/// <summary>Passes on that a pair of letters was compared, on the thread that compared it.</summary>
internal sealed class PairProgress(Action pairDone) : IProgress<ComparisonProgress>
{
    public void Report(ComparisonProgress value) => pairDone();
}
