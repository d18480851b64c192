namespace LetterAnalysis.Reconciliation;

/// <summary>Compares the acronyms that two names print.</summary>
internal static class AcronymComparison
{
    private const int ShortestNear = 5;

    public static AcronymRelation Compare(SignatoryName a, SignatoryName b)
    {
        if (a.Acronyms.Length == 0 || b.Acronyms.Length == 0) return AcronymRelation.None;
        bool near = false;
        foreach (NameAcronym one in a.Acronyms)
        {
            foreach (NameAcronym other in b.Acronyms)
            {
                if (string.Equals(one.Key, other.Key, StringComparison.Ordinal)) return AcronymRelation.Equal;
                near |= string.Equals(one.Stem, other.Stem, StringComparison.Ordinal);
                near |= SharePart(one.Printed, other.Printed);
                near |= Math.Min(one.Key.Length, other.Key.Length) >= ShortestNear && EditDistance.Between(one.Key, other.Key, 1) <= 1;
            }
        }
        return near ? AcronymRelation.Near : AcronymRelation.Different;
    }

    /// <summary>True for "ETUX" and "ETUX-CSEX".</summary>
    private static bool SharePart(string one, string other)
    {
        foreach (Range mine in one.AsSpan().Split('-'))
        {
            foreach (Range theirs in other.AsSpan().Split('-'))
            {
                ReadOnlySpan<char> part = one.AsSpan(mine);
                if (part.Length > 2 && part.Equals(other.AsSpan(theirs), StringComparison.OrdinalIgnoreCase)) return true;
            }
        }
        return false;
    }

    /// <summary>The length of the longest acronym that both print; 0 when there is none.</summary>
    /// <param name="a">A name.</param>
    /// <param name="b">Another.</param>
    /// <param name="stems">True to leave out a place behind them: "ACAT-France" and "ACAT".</param>
    public static int SharedLength(SignatoryName a, SignatoryName b, bool stems = false)
    {
        int longest = 0;
        foreach (NameAcronym one in a.Acronyms)
        {
            foreach (NameAcronym other in b.Acronyms)
            {
                string mine = stems ? one.Stem : one.Key;
                if (string.Equals(mine, stems ? other.Stem : other.Key, StringComparison.Ordinal)) longest = Math.Max(longest, mine.Length);
            }
        }
        return longest;
    }

    /// <summary>True when one name is only an acronym whose letters are the initials of the other, or of one of its parts.</summary>
    public static bool AreInitials(SignatoryName acronym, SignatoryName name)
    {
        if (!acronym.IsAcronymOnly || name.IsAcronymOnly) return false;
        foreach (NameAcronym one in acronym.Acronyms)
        {
            if (NameInitials.Fit(one.Stem, name.Tokens)) return true;
            if (NameInitials.Fit(one.Stem, Array.FindAll(name.Tokens, token => !token.IsPlace))) return true;
            if (name.HasOtherParts && NameInitials.Fit(one.Stem, name.WordsOf(name.MainPart))) return true;
        }
        return false;
    }
}
