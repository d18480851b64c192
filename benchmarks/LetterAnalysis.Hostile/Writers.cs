namespace LetterAnalysis.Hostile;

/// <summary>What is written of a result. Each costs about as much as what it writes, so inputs take turns.</summary>
[Flags]
internal enum Writers
{
    Json = 1,
    Pages = 2,
    Texts = 4,
    Documents = 8,

    /// <summary>All of them; what they write is read again.</summary>
    All = Json | Pages | Texts | Documents,
}
