using System.Collections.Immutable;
using LetterAnalysis.Reading;

namespace LetterAnalysis.Documents.Word;

/// <summary>A line of a paragraph, up to a line break that somebody set.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Marks">What is marked in it.</param>
/// <param name="StartsPage">True when a page or column break stands before it.</param>
internal sealed record TextLine(string Text, ImmutableArray<InlineMark> Marks, bool StartsPage);
