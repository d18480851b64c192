namespace LetterAnalysis.Reconciliation;

/// <summary>Judges two words that are not equal: a slip of the pen, perhaps one, or two words.</summary>
internal static class WordDifference
{
    private const int ShortestForOneEdit = 5;
    private const int ShortestForTwoEdits = 9;

    /// <summary>
    /// A letter replaced by another makes another word more often than one lost or doubled does ("Mary's", "Mark's"); in organizations'
    /// names it passes for a slip only from this length on.
    /// </summary>
    private const int ShortestForReplaced = 8;

    /// <summary>A word that only lacks its first letter is known again from this length on; shorter ones are often other words.</summary>
    private const int ShortestForLostInitial = 7;

    /// <summary>Two edits explain a word only from this length on without asking.</summary>
    private const int ShortestForSureTwoEdits = 11;

    /// <summary>How two words are linked; <see cref="TokenLink.None"/> when they are simply two words.</summary>
    /// <param name="a">A word.</param>
    /// <param name="b">Another.</param>
    /// <param name="person">True in persons' names, where the last letter tells a man's name from a woman's.</param>
    public static TokenLink Judge(in NameToken a, in NameToken b, bool person)
    {
        // Countries, numbers and the like never pass for slips, but a misspelt country deserves a look.
        if (!a.MayBeMisspelt && !b.MayBeMisspelt) return TokenLink.None;
        string one = a.Key, other = b.Key;
        if (NamesPartOf(a, b) || NamesPartOf(b, a)) return TokenLink.NearTypo;
        if (AreInflections(one, other) && a.MayBeMisspelt && b.MayBeMisspelt) return person ? TokenLink.NearTypo : TokenLink.Inflected;
        if (!person && a.MayBeMisspelt && b.MayBeMisspelt && AreTransliterated(one, other)) return TokenLink.Same;
        int longer = Math.Max(one.Length, other.Length), shorter = Math.Min(one.Length, other.Length);
        int limit = longer >= ShortestForTwoEdits && shorter >= ShortestForTwoEdits - 1 ? 2 : 1;
        if (shorter < 3) return TokenLink.None;
        int edits = Math.Min(EditDistance.Between(one, other, limit), EditDistance.Between(a.Spelling, b.Spelling, limit));
        if (edits > limit || HasDigit(one) || HasDigit(other) || NameWords.Default.AreTogether("distinct", one, other)) return TokenLink.None;
        if (!a.MayBeMisspelt || !b.MayBeMisspelt) return shorter >= ShortestForOneEdit ? TokenLink.NearTypo : TokenLink.None;
        if (longer < ShortestForOneEdit) return person ? TokenLink.NearTypo : TokenLink.None;
        bool sure = (edits == 1 || shorter >= ShortestForSureTwoEdits)
            && BeginAlike(one, other, edits)
            && (person || longer >= ShortestForReplaced || longer != shorter || AreSwapped(one, other))
            && !(a.IsAcronym || b.IsAcronym)
            && !(person && (EndsDiffer(one, other) || (longer < ShortestForReplaced && HasOtherVowel(one, other))));
        return sure ? TokenLink.Typo : TokenLink.NearTypo;
    }

    /// <summary>True when two words say the same in two languages: listed together, or alike at the beginning.</summary>
    public static bool AreTranslations(in NameToken a, in NameToken b)
    {
        if (!a.MayBeMisspelt || !b.MayBeMisspelt) return false;
        if (AreOneThing(a, b)) return true;
        int same = a.Key.AsSpan().CommonPrefixLength(b.Key);
        return same >= 4 && same * 2 >= Math.Max(a.Key.Length, b.Key.Length) && !NameWords.Default.AreTogether("distinct", a.Key, b.Key);
    }

    /// <summary>True when the word list says that two words name one thing in two languages.</summary>
    public static bool AreOneThing(in NameToken a, in NameToken b) =>
        NameWords.Default.AreTogether("concept", a.Key, b.Key)
        || (a.Kind == NameTokenKind.Scope && b.Kind == NameTokenKind.Scope && a.Code is not null && string.Equals(a.Code, b.Code, StringComparison.Ordinal));

    /// <summary>True for "Voelker" beside "Völker", whose accent is gone by now.</summary>
    private static bool AreTransliterated(string one, string other)
    {
        (string longer, string shorter) = one.Length > other.Length ? (one, other) : (other, one);
        int at = 0, dropped = 0;
        for (int i = 0; i < longer.Length; i++)
        {
            if (at < shorter.Length && longer[i] == shorter[at]) at++;
            else if (longer[i] == 'e' && i > 0 && longer[i - 1] is 'a' or 'o' or 'u') dropped++;
            else return false;
        }
        return at == shorter.Length && dropped > 0;
    }

    /// <summary>True for "Korea" beside "South Korea": a place that is not told fully.</summary>
    private static bool NamesPartOf(in NameToken word, in NameToken place) =>
        place.IsPlace && word.Kind == NameTokenKind.Word && place.Key.Length > word.Key.Length + 1
        && place.Key.EndsWith(word.Key, StringComparison.Ordinal) && place.Key[^(word.Key.Length + 1)] == ' ';

    private static bool AreInflections(string one, string other)
    {
        (string longer, string shorter) = one.Length > other.Length ? (one, other) : (other, one);
        if (shorter.Length < 4 || !longer.StartsWith(shorter, StringComparison.Ordinal)) return false;
        return longer.AsSpan(shorter.Length) is "s" or "es";
    }

    /// <summary>True for Mario and Maria or Marie, Martin and Martina, Ivanov and Ivanova.</summary>
    private static bool EndsDiffer(string one, string other)
    {
        if (one.Length == other.Length) return one[^1] != other[^1] && (one[^1] is 'a' or 'e' or 'o' || other[^1] is 'a' or 'e' or 'o');
        (string longer, string shorter) = one.Length > other.Length ? (one, other) : (other, one);
        return longer[^1] == 'a' && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    /// <summary>True for Meier and Meyer, Rahman and Rehman: two names that stand side by side, told apart by one vowel.</summary>
    private static bool HasOtherVowel(string one, string other)
    {
        if (one.Length != other.Length) return false;
        int at = one.AsSpan().CommonPrefixLength(other);
        return at < one.Length && IsVowel(one[at]) && IsVowel(other[at]) && one.AsSpan(at + 1).SequenceEqual(other.AsSpan(at + 1));
    }

    /// <summary>True for words that begin with one letter, or with two vowels, or of which one only lacks its first letter.</summary>
    private static bool BeginAlike(string one, string other, int edits)
    {
        if (one[0] == other[0]) return true;
        if (edits > 1) return false;
        return one.Length == other.Length ? IsVowel(one[0]) && IsVowel(other[0]) : Math.Max(one.Length, other.Length) >= ShortestForLostInitial;
    }

    private static bool AreSwapped(string one, string other) =>
        one.Length == other.Length && one.Order().SequenceEqual(other.Order());

    private static bool HasDigit(string word) => word.AsSpan().ContainsAnyInRange('0', '9');

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
