namespace LetterAnalysis.Documents.Word;

/// <summary>A section's reference to a header or footer.</summary>
/// <param name="Section">Which section, from 0.</param>
/// <param name="IsHeader">False for a footer.</param>
/// <param name="Type"><c>first</c>, <c>even</c> or <c>default</c>.</param>
/// <param name="Id">The id of the part.</param>
internal sealed record EdgeReference(int Section, bool IsHeader, string Type, string Id);
