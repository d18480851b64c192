namespace LetterAnalysis.Documents.Word;

/// <summary>What tracked changes say of a piece of text.</summary>
internal enum RedlineFate
{
    /// <summary>In both letters.</summary>
    Kept,

    /// <summary>In the first letter only.</summary>
    Deleted,

    /// <summary>In the second letter only.</summary>
    Inserted,
}
