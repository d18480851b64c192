namespace LetterAnalysis.Reading;

/// <summary>The form of a <see cref="Block"/>.</summary>
public enum BlockKind
{
    /// <summary>A paragraph, or one line of an address or a list of names.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The first paragraph of a list item, with its marker.</summary>
    ListItem,

    /// <summary>One row of a table; its cells are parted by tabs in the block's text.</summary>
    TableRow,

    /// <summary>A rule, or text that only parts other text.</summary>
    Separator,

    /// <summary>Metadata at the top of a file, comments, images and other text that no reader of the page sees.</summary>
    Markup,
}
