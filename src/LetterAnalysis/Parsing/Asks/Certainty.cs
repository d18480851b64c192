namespace LetterAnalysis.Parsing.Asks;

/// <summary>How sure it is that an action begins at a place; tells verbs from nouns of the same form ("report", "support").</summary>
internal enum Certainty : byte
{
    /// <summary>It may: after a comma or "and".</summary>
    Open,

    /// <summary>It should: at the start of an item, after a semicolon.</summary>
    Expected,

    /// <summary>It does: after "to", "should", "please".</summary>
    Certain,
}
