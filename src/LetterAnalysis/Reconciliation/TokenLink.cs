namespace LetterAnalysis.Reconciliation;

/// <summary>What explains a word of one name by the other name.</summary>
internal enum TokenLink : byte
{
    /// <summary>Nothing: it is left over.</summary>
    None,

    /// <summary>The same word, or two spellings of it that the word list knows.</summary>
    Same,

    /// <summary>A small word that the other name leaves out.</summary>
    Small,

    /// <summary>Singular and plural.</summary>
    Inflected,

    /// <summary>One word here, two there, with the same letters.</summary>
    Joined,

    /// <summary>A slip of the pen.</summary>
    Typo,

    /// <summary>A given name and its initial.</summary>
    Initial,

    /// <summary>A place here, its people there: "Brazil", "Brazilian".</summary>
    Kin,

    /// <summary>An acronym that the other name prints.</summary>
    Acronym,

    /// <summary>The country that the other signer prints as its own.</summary>
    OwnCountry,

    /// <summary>A difference of a letter or two that may be another word.</summary>
    NearTypo,

    /// <summary>A given name and its short form.</summary>
    ShortForm,

    /// <summary>A word and its translation.</summary>
    Translation,
}
