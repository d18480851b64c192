namespace LetterAnalysis;

/// <summary>
/// What a difference between two variants means, in rising weight. The first two, blanks and typography, are of form only: a text with no other
/// is held for the same.
/// </summary>
public enum ChangeClass
{
    /// <summary>Only blanks differ.</summary>
    Whitespace,

    /// <summary>Quotes, dashes, ellipses of another form.</summary>
    Typography,

    /// <summary>Marks of punctuation.</summary>
    Punctuation,

    /// <summary>Case, spelling variants, glued or split words.</summary>
    Orthography,

    /// <summary>The recipient's name, swapped for another recipient's.</summary>
    Recipient,

    /// <summary>A number, date or ordinal.</summary>
    Figure,

    /// <summary>A document that is cited.</summary>
    Citation,

    /// <summary>The wording of a recommendation or request.</summary>
    Ask,

    /// <summary>Other words.</summary>
    Wording,

    /// <summary>A signatory's entry.</summary>
    Signatory,
}
