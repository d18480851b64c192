namespace LetterAnalysis;

/// <summary>Where a letter's date was printed.</summary>
public enum DateOrigin
{
    /// <summary>In the letter itself: a date line, before or after the text.</summary>
    Letter,

    /// <summary>In a heading over the letter.</summary>
    Heading,

    /// <summary>In the furniture of the page around it, such as a press line.</summary>
    Page,

    /// <summary>In the file's metadata, such as front matter.</summary>
    Metadata,
}
