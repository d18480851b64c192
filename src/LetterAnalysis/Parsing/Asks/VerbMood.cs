namespace LetterAnalysis.Parsing.Asks;

/// <summary>How an action is put: what follows it in the same list of actions is put the same way.</summary>
internal enum VerbMood : byte
{
    /// <summary>"release", "to release", "(should) release".</summary>
    Command,

    /// <summary>"(recommend) releasing".</summary>
    Gerund,

    /// <summary>"(must be) released".</summary>
    Passive,
}
