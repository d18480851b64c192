using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>A letter that fits a search.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Snippet">A piece of its text around the words; empty for a search without words.</param>
/// <param name="Marks">Where the words stand in the snippet, in UTF-16 code units.</param>
public sealed record SearchHit(ArchivedLetter Letter, string Snippet, ImmutableArray<TextSpan> Marks);
