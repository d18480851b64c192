namespace LetterAnalysis;

/// <summary>What kind of signer a <see cref="Signatory"/> is.</summary>
public enum SignatoryKind
{
    /// <summary>Neither the name nor its heading tells.</summary>
    Unknown,

    /// <summary>An organization, network or coalition.</summary>
    Organization,

    /// <summary>A person.</summary>
    Person,
}
