namespace LetterAnalysis.Documents.Pdf;

/// <summary>How a word is set.</summary>
[Flags]
internal enum PrintedStyle : byte
{
    None = 0,
    Bold = 1,
    Italic = 2,

    /// <summary>Small and over the base line of its row: the mark of a note, the "th" of "5th".</summary>
    Raised = 4,

    /// <summary>Drawn without colour, as the recognized text behind a scan is.</summary>
    Invisible = 8,

    /// <summary>No blank stands before it, although it is a word of its own by its place.</summary>
    Attached = 16,
}
