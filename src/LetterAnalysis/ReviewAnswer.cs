namespace LetterAnalysis;

/// <summary>What a person says to the question whether two names are one signer's.</summary>
public enum ReviewAnswer
{
    /// <summary>They may be or not: asked again when something new is known.</summary>
    Unsure,

    /// <summary>They are: joined whatever the rules say.</summary>
    Yes,

    /// <summary>They are not: never joined, neither directly nor over a third name.</summary>
    No,
}
