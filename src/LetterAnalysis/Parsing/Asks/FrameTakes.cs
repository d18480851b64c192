namespace LetterAnalysis.Parsing.Asks;

/// <summary>What can follow an asking verb, as the lexicon's value for it says.</summary>
[Flags]
internal enum FrameTakes : byte
{
    None = 0,

    /// <summary><c>to</c>: who is to act, then an infinitive.</summary>
    Infinitive = 1,

    /// <summary><c>that</c>, <c>if</c>: a clause.</summary>
    Clause = 2,

    /// <summary><c>object</c>: a noun for what is asked ("call for the release of").</summary>
    Object = 4,

    /// <summary><c>addressee</c>: the infinitive only with somebody named before it ("want you to").</summary>
    NeedsAddressee = 8,

    /// <summary><c>senders</c>: asks only when the senders are the subject; elsewhere it is an action ("invite").</summary>
    SendersOnly = 16,

    /// <summary><c>hope</c>: what is asked is no more than hoped for.</summary>
    Hope = 32,
}
