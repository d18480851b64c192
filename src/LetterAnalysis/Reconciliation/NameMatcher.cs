namespace LetterAnalysis.Reconciliation;

/// <summary>Decides whether two names are one signer's.</summary>
internal static class NameMatcher
{
    /// <summary>Compares two names as printed.</summary>
    public static NameComparison Compare(string first, string? firstCountry, string second, string? secondCountry)
    {
        var reader = new NameReader();
        SignatoryName a = reader.Read(first, SignatoryKind.Unknown), b = reader.Read(second, SignatoryKind.Unknown);
        SignerCountry countryA = SignerCountry.Of(firstCountry), countryB = SignerCountry.Of(secondCountry);
        NamePair pair = Pair(a, countryA, "the first", b, countryB, "the second", TokenRarity.Unknown);
        NameVerdict verdict = Judge(pair);
        return new NameComparison(verdict.Verdict, verdict.Rule, NameExplainer.Explain(pair, verdict))
        {
            AreRelated = verdict.AreRelated,
            First = NameLog.Of(a),
            Second = NameLog.Of(b),
        };
    }

    /// <summary>The facts of two names. The one that sorts first is the first side, so that nothing depends on the order given.</summary>
    public static NamePair Pair(
        SignatoryName a, SignerCountry countryA, string labelA, SignatoryName b, SignerCountry countryB, string labelB, TokenRarity rarity)
    {
        var one = new NameSide(a, a.Tokens, countryA, labelA);
        var other = new NameSide(b, b.Tokens, countryB, labelB);
        int order = string.CompareOrdinal(a.Printed, b.Printed);
        if (order == 0) order = string.CompareOrdinal(countryA.Key, countryB.Key);
        return order <= 0 ? new NamePair(one, other, rarity) : new NamePair(other, one, rarity) { IsSwapped = true };
    }

    public static NameVerdict Judge(NamePair pair)
    {
        foreach (NameRule rule in NameRules.All)
        {
            if (rule.Fires(pair)) return new NameVerdict(rule.Verdict, rule.Id, rule.Reason, rule.AreRelated, pair.Score());
        }
        throw new InvalidOperationException("The last rule fires always.");
    }
}
