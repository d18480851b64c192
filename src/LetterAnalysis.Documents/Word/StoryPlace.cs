using DocumentFormat.OpenXml.Packaging;

namespace LetterAnalysis.Documents.Word;

/// <summary>Where a piece of the document's text stands.</summary>
/// <param name="Part">The part that it is in; links are resolved there.</param>
/// <param name="Name">What to call the place: <c>header</c>, <c>table 2, row 1</c>; null for the body, whose paragraphs are counted.</param>
/// <param name="IsFurniture">True when it is no part of a letter.</param>
internal sealed record StoryPlace(OpenXmlPart Part, string? Name = null, bool IsFurniture = false)
{
    /// <summary>The label of the note that the text is; null when it is none.</summary>
    public string? NoteLabel { get; init; }
}
