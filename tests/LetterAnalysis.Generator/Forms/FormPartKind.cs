namespace LetterAnalysis.Generator.Forms;

/// <summary>What a <see cref="FormPart"/> is.</summary>
internal enum FormPartKind
{
    /// <summary>A paragraph, or the lines of an address.</summary>
    Lines,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The items of a list, with those of lists within it.</summary>
    Items,

    /// <summary>The rows of a table, its head among them.</summary>
    Table,

    /// <summary>What parts text.</summary>
    Rule,

    /// <summary>Notes.</summary>
    Notes,
}
