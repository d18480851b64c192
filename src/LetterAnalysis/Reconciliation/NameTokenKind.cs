namespace LetterAnalysis.Reconciliation;

/// <summary>What a word of a name does in it.</summary>
internal enum NameTokenKind
{
    /// <summary>A word that carries the identity.</summary>
    Word,

    /// <summary>An article, a preposition or "and": may differ.</summary>
    Small,

    /// <summary>A number, in digits or spelt.</summary>
    Number,

    /// <summary>A country, region or continent.</summary>
    Place,

    /// <summary>The people of a place: "Australian".</summary>
    Demonym,

    /// <summary>How far the organization reaches: "International".</summary>
    Scope,

    /// <summary>A word for a part of an organization: "Chapter".</summary>
    Unit,

    /// <summary>One letter that stands for a given name.</summary>
    Initial,

    /// <summary>What tells persons of one name apart: "Jr".</summary>
    Suffix,
}
