namespace LetterAnalysis;

/// <summary>How much a <see cref="Finding"/> matters. In SARIF these are <c>note</c>, <c>warning</c> and <c>error</c>.</summary>
public enum FindingSeverity
{
    /// <summary>Worth a look; many good letters have it.</summary>
    Suggestion,

    /// <summary>Most likely a slip.</summary>
    Warning,

    /// <summary>The letter should not be sent so.</summary>
    Error,
}
