namespace LetterAnalysis.Reconciliation;

/// <summary>Decides whether two names are one signer's.</summary>
internal static class NameMatcher
{
    /// <summary>Compares two names. The verdict does not depend on which comes first.</summary>
    public static NameVerdict Compare(SignatoryName a, SignerCountry countryA, SignatoryName b, SignerCountry countryB, TokenRarity rarity) =>
        Judge(Pair(a, countryA, b, countryB, rarity));

    /// <summary>Compares two names as printed.</summary>
    public static NameComparison Compare(string first, string? firstCountry, string second, string? secondCountry)
    {
        var reader = new NameReader();
        SignatoryName a = reader.Read(first, SignatoryKind.Unknown), b = reader.Read(second, SignatoryKind.Unknown);
        NamePair pair = Pair(a, SignerCountry.Of(firstCountry), b, SignerCountry.Of(secondCountry), TokenRarity.Unknown);
        NameVerdict verdict = Judge(pair);
        return new NameComparison(verdict.Verdict, verdict.Rule, verdict.Reason);
    }

    /// <summary>The facts of two names, the one that sorts first as the first side.</summary>
    public static NamePair Pair(SignatoryName a, SignerCountry countryA, SignatoryName b, SignerCountry countryB, TokenRarity rarity)
    {
        int order = string.CompareOrdinal(a.Printed, b.Printed);
        if (order == 0) order = string.CompareOrdinal(countryA.Key, countryB.Key);
        return order <= 0
            ? new NamePair(new NameSide(a, a.Tokens, countryA), new NameSide(b, b.Tokens, countryB), rarity)
            : new NamePair(new NameSide(b, b.Tokens, countryB), new NameSide(a, a.Tokens, countryA), rarity);
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
