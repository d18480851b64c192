namespace LetterAnalysis.Documents;

/// <summary>Which state of a document with tracked changes is read as its text.</summary>
public enum RevisionView
{
    /// <summary>With all changes accepted: what the reader of the finished letter sees.</summary>
    Final,

    /// <summary>With all changes rejected: what stood there before.</summary>
    Original,

    /// <summary>With what was put in and what was taken out one after the other.</summary>
    Both,
}
