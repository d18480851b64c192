namespace LetterAnalysis.Comparison;

/// <summary>Compares two variants.</summary>
internal static class LetterComparer
{
    public static LetterComparison Compare(Variant first, Variant second, long budget, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new LetterComparison { Variants = [first, second], Similarity = 0, Units = [], Truncated = budget == 0 };
    }
}
