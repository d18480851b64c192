namespace LetterAnalysis;

/// <summary>What a section of a letter is for.</summary>
public enum SectionKind
{
    /// <summary>The sender's name and address at the top.</summary>
    Letterhead,

    /// <summary>The line with the date (and often the place).</summary>
    Dateline,

    /// <summary>Whom the letter is addressed to.</summary>
    Addressee,

    /// <summary>Who gets a copy.</summary>
    CopyList,

    /// <summary>What the letter is about, labelled ("Re:") or not.</summary>
    Subject,

    /// <summary>The greeting.</summary>
    Salutation,

    /// <summary>The running text.</summary>
    Body,

    /// <summary>The sentence that opens the list of recommendations.</summary>
    RecommendationLeadIn,

    /// <summary>The listed recommendations.</summary>
    Recommendations,

    /// <summary>Paragraphs outside the list that ask for something.</summary>
    Requests,

    /// <summary>Thanks, offers to meet, and other sentences that end the text.</summary>
    Closing,

    /// <summary>The formula before the names: "Sincerely,".</summary>
    Valediction,

    /// <summary>Who signs, with group headings.</summary>
    Signatories,

    /// <summary>Foot- and endnotes.</summary>
    Notes,

    /// <summary>Appendices, postscripts and material after the letter that belongs to it.</summary>
    Annex,

    /// <summary>What belongs to the page rather than the letter, standing inside the letter.</summary>
    Furniture,
}
