namespace LetterAnalysis.Reconciliation;

/// <summary>How a part of a name is set off from what stands before it.</summary>
internal enum NamePart
{
    /// <summary>The name begins with it.</summary>
    Main,

    /// <summary>In brackets.</summary>
    Bracket,

    /// <summary>After a dash or colon.</summary>
    Dash,

    /// <summary>After a comma.</summary>
    Comma,

    /// <summary>After a slash: perhaps another signer.</summary>
    Slash,
}
