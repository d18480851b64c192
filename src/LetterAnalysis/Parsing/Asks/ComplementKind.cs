namespace LetterAnalysis.Parsing.Asks;

/// <summary>What follows an asking verb.</summary>
internal enum ComplementKind : byte
{
    /// <summary>Nothing that is asked.</summary>
    None,

    /// <summary>An infinitive: "(urge) the government to release".</summary>
    Action,

    /// <summary>A clause: "(urge) that all be released".</summary>
    Clause,

    /// <summary>A noun: "(demand) the release of all".</summary>
    Object,

    /// <summary>Nothing yet: "(urge) the government to:", a list follows.</summary>
    Open,
}
