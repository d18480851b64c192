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
}
