namespace LetterAnalysis.Reconciliation;

/// <summary>The rules that stand above all others: what a person decided.</summary>
internal static class PersonRules
{
    /// <summary>The id of the rule for two names that a person holds to be one signer's.</summary>
    public const string SaidYes = "SIG-P1";

    private const string SaidNo = "SIG-P2";
    private const string SaidUnsure = "SIG-P3";
    private const int Certain = 1000;

    /// <summary>The verdict of a decision, where it has one; else what the rules say, which a person's doubt makes a matter of review.</summary>
    public static NameVerdict Apply(SignatoryDecision? decision, Func<NameVerdict> judge)
    {
        switch (decision?.Answer)
        {
            case ReviewAnswer.Yes:
                return new NameVerdict(MatchVerdict.Match, SaidYes, Tell("a person decided that they are one signer's", decision), AreRelated: false, Certain);
            case ReviewAnswer.No:
                return new NameVerdict(MatchVerdict.None, SaidNo, Tell("a person decided that they are two signers", decision), AreRelated: false, 1);
        }
        NameVerdict verdict = judge();
        return decision is not null && verdict.Verdict == MatchVerdict.Match
            ? verdict with { Verdict = MatchVerdict.Review, Rule = SaidUnsure, Reason = Tell("a person is unsure", decision) } : verdict;
    }

    private static string Tell(string what, SignatoryDecision decision) => decision.Reason is null ? what : $"{what} ({decision.Reason})";
}
