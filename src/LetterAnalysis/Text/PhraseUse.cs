namespace LetterAnalysis.Text;

/// <summary>What the phrases of an index are used for. A <see cref="Word"/> keeps one answer for each use.</summary>
internal enum PhraseUse
{
    /// <summary>Telling the parts of a letter: the words of every language.</summary>
    Parts,

    /// <summary>Reading what is asked and claimed: the words of one language, seldom two in a text.</summary>
    Asks,

    /// <summary>Finding citations.</summary>
    Citations,

    /// <summary>The audit.</summary>
    Audit,
}
