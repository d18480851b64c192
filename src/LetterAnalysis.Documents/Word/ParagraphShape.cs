namespace LetterAnalysis.Documents.Word;

/// <summary>What a paragraph is beside its text.</summary>
/// <param name="Marker">Its list number or bullet as printed; null when it is no list item.</param>
/// <param name="Depth">How deep it stands in lists: from 1 for an item, one more for a paragraph within it; 0 outside of lists.</param>
/// <param name="HeadingLevel">The level of a heading; null or 0 when it is none.</param>
/// <param name="IsTight">True when it stands directly under the paragraph before it.</param>
/// <param name="HasRule">True when a line is drawn above or under it.</param>
internal readonly record struct ParagraphShape(string? Marker, int Depth, int? HeadingLevel, bool IsTight, bool HasRule);
