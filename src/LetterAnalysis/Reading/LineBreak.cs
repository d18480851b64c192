namespace LetterAnalysis.Reading;

/// <summary>What parts a line from the one before it.</summary>
internal enum LineBreak : byte
{
    /// <summary>A blank line, or the start of the text.</summary>
    Paragraph,

    /// <summary>A line end, which may be a wrap or meant.</summary>
    Soft,

    /// <summary>A line end that the author asked for.</summary>
    Hard,
}
