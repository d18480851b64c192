namespace LetterAnalysis.Archives.Page;

/// <summary>Two signers of the same letters.</summary>
/// <param name="First">The number of one signer.</param>
/// <param name="Second">The number of the other.</param>
/// <param name="Letters">The number of letters that both signed.</param>
/// <param name="Letter">The number of the first of them.</param>
public sealed record OverviewCoSigning(long First, long Second, int Letters, long Letter);
