namespace LetterAnalysis.Archives;

/// <summary>What the form of a <see cref="TextWord"/> tells.</summary>
[Flags]
internal enum WordTraits : byte
{
    /// <summary>A plain word.</summary>
    None = 0,

    /// <summary>It begins with a digit.</summary>
    Number = 1,

    /// <summary>It begins with a capital.</summary>
    Capital = 2,

    /// <summary>It has two capitals or more: <c>UNHCR</c>.</summary>
    Acronym = 4,

    /// <summary>It is the first word of a sentence.</summary>
    Opens = 8,

    /// <summary>It has two characters or more.</summary>
    Long = 16,
}
