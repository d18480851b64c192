namespace LetterAnalysis.Parsing.Asks;

/// <summary>What stands between two asks of a sentence, weakest first.</summary>
internal enum BreakKind : byte
{
    /// <summary>"and".</summary>
    Joiner,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>", and".</summary>
    CommaAndJoiner,

    /// <summary>A semicolon, a colon, or an enumerator such as "(b)".</summary>
    Strong,
}
