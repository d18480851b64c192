namespace LetterAnalysis.Reconciliation;

/// <summary>What the capitals of a printed name tell.</summary>
internal static class Capitals
{
    /// <summary>True for a word mostly in capitals: <c>NAUH</c>, <c>TOfAD</c>, <c>S2B</c>.</summary>
    public static bool AreAcronym(ReadOnlySpan<char> word)
    {
        Count(word, out int capitals, out int letters, out _);
        return capitals >= 2 && capitals * 2 >= letters;
    }

    /// <summary>True for a word with a capital inside: <c>LiNK</c>, <c>RedLAM</c>; in brackets that is an acronym.</summary>
    public static bool AreMixed(ReadOnlySpan<char> word)
    {
        Count(word, out int capitals, out int letters, out bool inside);
        return letters <= 12 && capitals >= 1 && inside;
    }

    public static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c)) return true;
        }
        return false;
    }

    private static void Count(ReadOnlySpan<char> word, out int capitals, out int letters, out bool inside)
    {
        capitals = letters = 0;
        inside = false;
        foreach (char c in word)
        {
            if (!char.IsLetter(c)) continue;
            if (char.IsUpper(c))
            {
                capitals++;
                inside |= letters > 0;
            }
            letters++;
        }
    }
}
