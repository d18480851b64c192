namespace LetterAnalysis;

/// <summary>Whether two names are held to be the same signer.</summary>
public enum MatchVerdict
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>They may be: a person must decide.</summary>
    Review,

    /// <summary>They are.</summary>
    Match,
}
