using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>What a search found.</summary>
/// <param name="Total">How many letters fit.</param>
/// <param name="Hits">The best of them, best first; without words, in the order of their dates.</param>
public sealed record SearchResult(int Total, ImmutableArray<SearchHit> Hits);
