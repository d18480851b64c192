namespace LetterAnalysis.Accuracy.Truth;

/// <summary>Two names, and whether they are the same signer.</summary>
/// <param name="Name1">The first name.</param>
/// <param name="Country1">The country printed with it; null when none is.</param>
/// <param name="Name2">The second name.</param>
/// <param name="Country2">The country printed with it; null when none is.</param>
/// <param name="Expected"><c>match</c>, <c>different</c> or <c>uncertain</c>.</param>
internal sealed record NamePair(string Name1, string? Country1, string Name2, string? Country2, string Expected);
