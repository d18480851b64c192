namespace LetterAnalysis.Generator;

/// <summary>How a signatory's name is written in one letter.</summary>
internal enum SignerStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>An organization with its acronym, a person with a middle initial.</summary>
    Longer,

    /// <summary>An organization with its legal form, a person with a title.</summary>
    Formal,

    /// <summary>With two letters swapped.</summary>
    Typo,

    /// <summary>With another name of the country.</summary>
    OtherCountry,

    /// <summary>A person with an initial for the first name; an organization in plain.</summary>
    Initial,
}
