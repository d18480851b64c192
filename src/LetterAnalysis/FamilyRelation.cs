namespace LetterAnalysis;

/// <summary>What a letter is to another one of its family.</summary>
public enum FamilyRelation
{
    /// <summary>The first of the family by date: what the others are told from. A letter that is alike to none is a family of this one.</summary>
    Head,

    /// <summary>The same letter to another recipient, of the same or a close date.</summary>
    RecipientVariant,

    /// <summary>The letter reworked or sent again: a later date, or another wording for the same recipient.</summary>
    Edition,

    /// <summary>The letter in another language.</summary>
    Translation,

    /// <summary>The same text for the same recipient, found once more.</summary>
    Copy,

    /// <summary>An answer to the letter.</summary>
    Reply,
}
