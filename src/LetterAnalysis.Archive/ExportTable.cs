namespace LetterAnalysis.Archive;

/// <summary>A table that an archive can be exported as; one row a letter, or a part of one with the letter's id, path and date.</summary>
public enum ExportTable
{
    /// <summary>The letters.</summary>
    Letters,

    /// <summary>The listed recommendations, nested ones included.</summary>
    Recommendations,

    /// <summary>The asks, of recommendations and in prose.</summary>
    Asks,

    /// <summary>The signatories.</summary>
    Signatories,
}
