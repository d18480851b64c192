namespace LetterAnalysis.Comparison;

/// <summary>A pair of places, one in each variant, that may be matched, and what that is worth.</summary>
internal readonly record struct ChainLink(int Left, int Right, long Weight);
