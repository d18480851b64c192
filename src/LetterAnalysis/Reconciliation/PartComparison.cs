namespace LetterAnalysis.Reconciliation;

/// <summary>Compares the parts of names: "Forest Circle (Cercle de la forêt)" is "Forest Circle", and is "Cercle de la forêt".</summary>
internal static class PartComparison
{
    private const int ShortestInOtherScript = 4;

    public static PartRelation Compare(NamePair pair)
    {
        NameSide a = pair.A, b = pair.B;
        if (!a.Name.HasOtherParts && !b.Name.HasOtherParts) return PartRelation.None;
        PartRelation best = PartRelation.None;
        foreach (int one in PartsOf(a.Name))
        {
            foreach (int other in PartsOf(b.Name))
            {
                PartRelation found = Compare(pair, one, other);
                if (found > best) best = found;
            }
        }
        return best;
    }

    /// <summary>The parts of a name that hold words; the whole name, as -1, when there is one part only.</summary>
    private static IEnumerable<int> PartsOf(SignatoryName name)
    {
        if (!name.HasOtherParts) return [-1];
        return name.Tokens.Select(token => token.Part).Distinct();
    }

    private static PartRelation Compare(NamePair pair, int one, int other)
    {
        NameSide a = SideOf(pair.A, one), b = SideOf(pair.B, other);
        var words = new NameAlignment(a, b);
        if (a.LeftOver() + b.LeftOver() > 0 || !words.InOrder || !IsSure(a)) return PartRelation.None;
        bool mainOfA = one < 0 || one == pair.A.Name.MainPart, mainOfB = other < 0 || other == pair.B.Name.MainPart;
        int shared = a.CountOf(TokenLink.Same) + a.CountOf(TokenLink.Inflected) + a.CountOf(TokenLink.Typo) + a.CountOf(TokenLink.Joined);
        if (shared == 0) return PartRelation.None;
        bool sameCountry = pair.Country is CountryRelation.Same or CountryRelation.NotPrinted;
        bool extrasOnBoth = one >= 0 && other >= 0;
        if (pair.Country is CountryRelation.Different or CountryRelation.Unclear) return PartRelation.Weak;
        if (mainOfA && mainOfB)
        {
            // "Academy of X, Institute of Y" and "Academy of X, Institute of Z".
            if (extrasOnBoth && !(HasBracketsOnly(pair.A.Name) && HasBracketsOnly(pair.B.Name))) return PartRelation.None;
            NameSide longer = one >= 0 ? pair.A : pair.B;
            return !extrasOnBoth && (sameCountry || shared > 1) && IsDescribed(longer, pair.Country) ? PartRelation.Described : PartRelation.Weak;
        }
        NamePart kind = !mainOfA ? pair.A.Name.Parts[one] : pair.B.Name.Parts[other];
        bool names = kind is NamePart.Bracket or NamePart.Dash;
        bool telling = IsOtherScript(pair, one, other) || shared > 2 || (shared == 2 && pair.Country == CountryRelation.Same);
        // A person's brackets hold who they work for.
        if (pair.A.Name.IsPerson || pair.B.Name.IsPerson) return PartRelation.None;
        return names && sameCountry && telling ? PartRelation.OtherName : PartRelation.Weak;
    }

    /// <summary>True for a name in Latin letters that prints its own name in another script beside it, which is all the other prints.</summary>
    private static bool IsOtherScript(NamePair pair, int one, int other)
    {
        (SignatoryName name, int part) = one >= 0 ? (pair.A.Name, one) : (pair.B.Name, other);
        if (one >= 0 && other >= 0) return false;
        return IsLatin(name, name.MainPart) != IsLatin(name, part) && name.WordsOf(part).Sum(token => token.Length) >= ShortestInOtherScript;
    }

    private static bool IsLatin(SignatoryName name, int part) => Array.TrueForAll(name.WordsOf(part), token => name.Print(token)[0] < '\u0370');

    private static NameSide SideOf(NameSide side, int part) =>
        new(side.Name, part < 0 ? side.Name.Tokens : side.Name.WordsOf(part), side.Country, side.Label);

    private static bool IsSure(NameSide side) =>
        side.CountOf(TokenLink.NearTypo) + side.CountOf(TokenLink.ShortForm) + side.CountOf(TokenLink.Translation) == 0;

    private static bool IsFurtherPlace(NameSide side, NameToken place) =>
        place.IsPlace && place.Code != side.Country.Code
        && !side.Name.Tokens.Any(token => token.Part == side.Name.MainPart && token.Code == place.Code);

    private static bool HasBracketsOnly(SignatoryName name) =>
        Array.TrueForAll(name.Tokens, token => token.Part == name.MainPart || name.Parts[token.Part] == NamePart.Bracket);

    /// <summary>True for "Focus on the Global South (Focus)".</summary>
    private static bool RepeatsItself(SignatoryName name) => Array.TrueForAll(name.Tokens, token => token.Part == name.MainPart
        || Array.Exists(name.Tokens, main => main.Part == name.MainPart && main.Key == token.Key));

    /// <summary>
    /// True when what a name prints beside its main part only describes it: two words or more in brackets, no further place among them;
    /// or, after a dash or comma, with the word for an organization that the main part lacks ("La Ronde - Institute for Street Music").
    /// </summary>
    private static bool IsDescribed(NameSide side, CountryRelation country)
    {
        bool brackets = true, mainIsGeneric = false, restIsGeneric = false;
        int words = 0;
        foreach (NameToken token in side.Name.Tokens)
        {
            bool main = token.Part == side.Name.MainPart;
            mainIsGeneric |= main && token.IsGeneric;
            if (main) continue;
            if (token.IsContent) words++;
            if (token.Kind is NameTokenKind.Unit or NameTokenKind.Number || IsFurtherPlace(side, token)) return false;
            restIsGeneric |= token.IsGeneric;
            brackets &= side.Name.Parts[token.Part] == NamePart.Bracket;
            if (side.Name.Parts[token.Part] == NamePart.Slash) return false;
        }
        return (brackets && (words > 1 || RepeatsItself(side.Name))) || (country == CountryRelation.Same && !mainIsGeneric && restIsGeneric);
    }
}
