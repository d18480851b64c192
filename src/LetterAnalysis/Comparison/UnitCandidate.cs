namespace LetterAnalysis.Comparison;

/// <summary>Two units that may be the same one, by index.</summary>
/// <param name="Left">The unit of the left variant.</param>
/// <param name="Right">The unit of the right variant.</param>
/// <param name="Shared">The tokens that both have.</param>
/// <param name="Similarity">Jaccard's coefficient over their tokens as multisets, from 0 to 1.</param>
internal readonly record struct UnitCandidate(int Left, int Right, int Shared, double Similarity);
