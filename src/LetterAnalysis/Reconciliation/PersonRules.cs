namespace LetterAnalysis.Reconciliation;

/// <summary>The rules that stand above the table: what a person decided of two names, and what the signers' organizations say.</summary>
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

    /// <summary>The verdict on one person's name under two organizations.</summary>
    public static NameVerdict TwoOrganizations(in NameVerdict verdict, SignerRow a, SignerRow b)
    {
        string[] names = [a.Organization!.Printed, b.Organization!.Printed];
        Array.Sort(names, StringComparer.Ordinal);
        return verdict with { Verdict = MatchVerdict.Review, Rule = "SIG-R10", Reason = $"the same person's name for {names[0]} and for {names[1]}" };
    }

    /// <summary>The verdict on a person and the organization that the person signs for.</summary>
    public static NameVerdict SignsFor { get; } = new(MatchVerdict.None, "SIG-N8", "a person signs for the organization", AreRelated: true, 1);

    private static string Tell(string what, SignatoryDecision decision) => decision.Reason is null ? what : $"{what} ({decision.Reason})";
}
