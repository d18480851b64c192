namespace LetterAnalysis.Reconciliation;

/// <summary>What the places in two names say.</summary>
internal static class PlaceRules
{
    /// <summary>The number of places, and of their people, that nothing explains.</summary>
    public static int LeftPlaces(NameSide side) => side.LeftOver(NameTokenKind.Place) + side.LeftOver(NameTokenKind.Demonym);

    /// <summary>True when one name is the other and a place.</summary>
    public static bool IsOnlyPlaceExtra(NamePair pair)
    {
        if (!pair.IsContained || pair.Shared == 0 || pair.Soft > 0) return false;
        NameSide longer = pair.Longer;
        return LeftPlaces(longer) > 0 && longer.LeftOver() == LeftPlaces(longer) + longer.LeftOver(NameTokenKind.Scope);
    }

    /// <summary>
    /// True when the extra place is no other place: the signer's own country, while the other prints none; or, as a people's name
    /// ("Australian"), the other signer's country.
    /// </summary>
    public static bool IsPlaceBacked(NamePair pair)
    {
        NameSide longer = pair.Longer, shorter = pair.Shorter;
        for (int i = 0; i < longer.Count; i++)
        {
            if (longer.Links[i] != TokenLink.None || !longer.Tokens[i].IsPlace) continue;
            bool own = longer.Tokens[i].Code == longer.Country.Code && shorter.Country.Code is null;
            if (!own && longer.Tokens[i].Code != shorter.Country.Code) return false;
        }
        return true;
    }

    /// <summary>True when the names are one name with two places or reaches behind it: "Oxlip Nepal", "Oxlip International".</summary>
    public static bool AreChapters(NamePair pair) => (pair.Shared > 0 && EndsInPlace(pair.A) && EndsInPlace(pair.B)) || ShareStem(pair);

    /// <summary>True for "International Union of X (IUX)" and "IUX-Africa".</summary>
    private static bool ShareStem(NamePair pair) => pair.Acronyms == AcronymRelation.Near
        && Array.Exists(pair.A.Name.Acronyms, one => Array.Exists(pair.B.Name.Acronyms, other => one.Stem == other.Stem && one.Key != other.Key));

    private static bool EndsInPlace(NameSide side)
    {
        int first = Array.IndexOf(side.Links, TokenLink.None);
        // "Government of Estonia" is no chapter of "Government of Ethiopia".
        if (first < 1 || side.Tokens[first - 1].Kind == NameTokenKind.Small) return false;
        for (int i = first; i < side.Count; i++)
        {
            if (side.Links[i] == TokenLink.Small) continue;
            if (side.Links[i] != TokenLink.None || !(side.Tokens[i].IsPlace || side.Tokens[i].Kind == NameTokenKind.Scope)) return false;
        }
        return true;
    }
}
