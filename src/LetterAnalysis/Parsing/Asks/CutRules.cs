namespace LetterAnalysis.Parsing.Asks;

/// <summary>What, besides another action, ends an ask within its sentence.</summary>
[Flags]
internal enum CutRules : byte
{
    None = 0,

    /// <summary>The senders' own asking verb stands in the sentence: another one may join it ("..., and we call on").</summary>
    Senders = 1,

    /// <summary>The ask is a clause after "that": another may follow ("and that all be released").</summary>
    Clauses = 2,
}
