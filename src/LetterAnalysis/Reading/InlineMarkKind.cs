namespace LetterAnalysis.Reading;

/// <summary>What an <see cref="InlineMark"/> marks.</summary>
public enum InlineMarkKind
{
    /// <summary>Bold or italic text.</summary>
    Emphasis,

    /// <summary>A link.</summary>
    Link,

    /// <summary>The mark of a foot- or endnote: <c>[1]</c>, <c>[^1]</c>, a superscript.</summary>
    NoteReference,

    /// <summary>Text set as code.</summary>
    Code,

    /// <summary>Text that a tracked change put in or moved here.</summary>
    Insertion,

    /// <summary>Text that a tracked change took out or moved away.</summary>
    Deletion,

    /// <summary>Text that somebody commented on.</summary>
    Comment,

    /// <summary>Text that is set not to show.</summary>
    Hidden,

    /// <summary>Text marked with a colour behind it.</summary>
    Highlight,
}
