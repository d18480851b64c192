using System.Collections.Immutable;

namespace LetterAnalysis.Reconciliation;

/// <summary>
/// The rules in the order they are asked; the first that fires decides. What speaks against one signer (other numbers, other places, a
/// chapter's name) comes before what speaks for it, and a match needs every word explained or a long acronym in the same country: a wrong
/// match hides a missing signer, while a wrong review costs one look. No rule is a similarity threshold: measured on real lists, a true
/// pair scored 17 of 100 and a false one 93.
/// </summary>
internal static class NameRules
{
    /// <summary>An acronym of this length stands for its name within one country; shorter ones are shared too often.</summary>
    private const int TellingAcronym = 4;

    /// <summary>An acronym of this length does so whatever words it was printed with: a translation, as a rule.</summary>
    private const int LongAcronym = 6;

    /// <summary>A name of one word needs this length to be known again when it is misspelt and nothing else confirms it.</summary>
    private const int TellingWord = 8;

    /// <summary>A proper name of this length confirms that the words around it are translated.</summary>
    private const int TellingName = 5;

    /// <summary>The share of the longer name, in percent, that the shorter must explain to be worth a look.</summary>
    private const int ContainedPercent = 35;

    /// <summary>The same where both names have words of their own.</summary>
    private const int OverlapPercent = 60;

    /// <summary>And the weight of the words they share: "Human Rights" alone says nothing.</summary>
    private const int OverlapWeight = 7;

    /// <summary>The id of the rule for names that only a slip of the pen tells apart.</summary>
    public const string SpellingDiffers = "SIG-M5";

    /// <summary>The id of the rule for a name that ends in the country which the other prints beside it.</summary>
    public const string RepeatsCountry = "SIG-M4";

    /// <summary>The id of the rule for one name under two countries.</summary>
    public const string CountriesDiffer = "SIG-R2";

    private const string AcronymsAlike = "SIG-R4";
    private const string WordsDiffer = "SIG-N9";

    public static ImmutableArray<NameRule> All { get; } =
    [
        Match("SIG-M1", "the same name", p => HasSameWords(p) && p.IsUncontradicted && !IsShortAcronym(p)),
        None("SIG-N1", "the numbers differ", p => p.A.LeftOver(NameTokenKind.Number) > 0 && p.B.LeftOver(NameTokenKind.Number) > 0),
        Related("SIG-N2", "chapters of one organization in two places", p => PlacesDiffer(p) && PlaceRules.AreChapters(p)),
        None("SIG-N3", "the names are of two places", PlacesDiffer),
        Related("SIG-N4", "one is a part of the other", IsPart),
        Review("SIG-R1", "the same name, but only one says the place",
            p => PlaceRules.IsOnlyPlaceExtra(p)
                && (PlaceRules.IsPlaceBacked(p) || (p.Acronyms == AcronymRelation.Equal && p.Country == CountryRelation.Same))),
        Related("SIG-N5", "only one is of that place", PlaceRules.IsOnlyPlaceExtra),
        Review(CountriesDiffer, "the same name under two countries",
            p => p.IsExplained && p.Country is CountryRelation.Different or CountryRelation.Unclear),
        Match("SIG-M2", "the same words", p => IsSound(p) && p.ArePersons && HasOnly(p, TokenLink.Same)),
        Match("SIG-M3", "an initial stands for a name",
            p => IsSound(p) && p.Count(TokenLink.Initial) > 0 && p.Shared - p.Count(TokenLink.Initial) > 1),
        Match(RepeatsCountry, "the name repeats the country",
            p => IsSound(p) && HasOnly(p, TokenLink.Same, TokenLink.OwnCountry, TokenLink.Acronym)),
        Match(SpellingDiffers, "only the spelling differs", p => IsSound(p) && p.Count(TokenLink.Initial) == 0),
        Match("SIG-M6", "one prints only the acronym of the other", p => IsAcronymOfOther(p) && HasTellingAcronym(p)),
        Match("SIG-M7", "the same acronym in the same country", HasSameAcronym),
        Match("SIG-M8", "the same name, which one explains further", p => p.Parts == PartRelation.Described),
        Match("SIG-M9", "the name of one is the other name of the other", p => p.Parts == PartRelation.OtherName),
        Match("SIG-M10", "a translation, word by word, in the same country", IsTranslation),
        Review("SIG-R3", "every word is explained, but not surely", IsDoubtful),
        Related("SIG-N7", "one has a further word and another country: a part, perhaps", IsLocalGroup),
        None("SIG-N6", "other words and another country", p => p.Country == CountryRelation.Different),
        Review(AcronymsAlike, "the acronyms are the same, or nearly",
            p => p.Acronyms is AcronymRelation.Equal or AcronymRelation.Near || p.Count(TokenLink.Acronym) + p.B.CountOf(TokenLink.Acronym) > 0),
        Review("SIG-R5", "one is made of the initials of the other",
            p => AcronymComparison.AreInitials(p.A.Name, p.B.Name) || AcronymComparison.AreInitials(p.B.Name, p.A.Name)),
        Review("SIG-R6", "a part of one is the other", p => p.Parts == PartRelation.Weak),
        Review("SIG-R7", "one says all that the other says, and more", p => p.IsContained && p.SharedPercent() >= ContainedPercent),
        Review("SIG-R8", "one may be the translation of the other", MayBeTranslation),
        Review("SIG-R9", "only words that many organizations carry differ", DiffersInGenericWords),
        None(WordsDiffer, "the words differ", _ => true),
    ];

    private static readonly Dictionary<string, int> Places = All.Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index, StringComparer.Ordinal);

    /// <summary>
    /// True when a verdict keeps two names apart although a third matches both: something contradicts, or they share only an acronym.
    /// Words that differ do not: the third may print a name and its acronym.
    /// </summary>
    public static bool KeepsApart(in NameVerdict verdict) =>
        verdict.Rule == AcronymsAlike || (verdict.Verdict == MatchVerdict.None && verdict.Rule != WordsDiffer);

    /// <summary>How late a rule is asked; after all others what a person decided.</summary>
    public static int PlaceOf(string id) => Places.GetValueOrDefault(id, All.Length);

    /// <summary>What is more likely when a rule leaves two names to a person.</summary>
    public static ReviewAnswer SuggestionOf(string id) => All.FirstOrDefault(rule => rule.Id == id)?.Suggestion ?? ReviewAnswer.Unsure;

    private static NameRule Match(string id, string reason, Func<NamePair, bool> fires) => new(id, MatchVerdict.Match, reason, fires);

    private static NameRule Review(string id, string reason, Func<NamePair, bool> fires, ReviewAnswer suggestion = ReviewAnswer.Unsure) =>
        new(id, MatchVerdict.Review, reason, fires, Suggestion: suggestion);

    private static NameRule None(string id, string reason, Func<NamePair, bool> fires) => new(id, MatchVerdict.None, reason, fires);

    private static NameRule Related(string id, string reason, Func<NamePair, bool> fires) =>
        new(id, MatchVerdict.None, reason, fires, AreRelated: true);

    private static bool HasSameWords(NamePair p) => p.IsExplained && HasOnly(p, TokenLink.Same) && p.Alignment.InOrder;

    /// <summary>True for two printings of an acronym of up to three letters of which one does not say the country.</summary>
    private static bool IsShortAcronym(NamePair p) =>
        p.A.Name.IsAcronymOnly && p.Country == CountryRelation.OneOnly && AcronymComparison.SharedLength(p.A.Name, p.B.Name) < TellingAcronym;

    private static bool HasOnly(NamePair p, params ReadOnlySpan<TokenLink> links) => HasOnly(p.A, links) && HasOnly(p.B, links);

    private static bool HasOnly(NameSide side, ReadOnlySpan<TokenLink> links)
    {
        for (int i = 0; i < side.Count; i++)
        {
            if (side.Links[i] != TokenLink.Small && !links.Contains(side.Links[i])) return false;
        }
        return true;
    }

    private static bool PlacesDiffer(NamePair p)
    {
        int one = PlaceRules.LeftPlaces(p.A), other = PlaceRules.LeftPlaces(p.B);
        return (one > 0 && other > 0) || (one > 0 && p.B.LeftOver(NameTokenKind.Scope) > 0) || (other > 0 && p.A.LeftOver(NameTokenKind.Scope) > 0);
    }

    /// <summary>True for "Leeds Chapter of X" beside "X"; "X Chapter" alone may be X.</summary>
    private static bool IsPart(NamePair p)
    {
        int units = p.Longer.LeftOver(NameTokenKind.Unit);
        return p.IsContained && units > 0 && p.Longer.LeftOver() > units;
    }

    /// <summary>True when every word is explained, surely enough, and nothing contradicts.</summary>
    private static bool IsSound(NamePair p)
    {
        if (!p.IsExplained || !p.IsUncontradicted || IsShortAcronym(p) || !(p.Alignment.InOrder || p.ArePersons)) return false;
        if (p.ArePersons && MayBeOtherGivenName(p)) return false;
        int guessed = p.Count(TokenLink.Typo) + p.Count(TokenLink.Inflected) + p.Count(TokenLink.Joined);
        if (p.Count(TokenLink.Typo) > Math.Max(1, p.Shared / 3)) return false;
        bool confirmed = p.Shared > guessed || p.Country == CountryRelation.Same || p.A.Name.LegalForm is not null && p.B.Name.LegalForm is not null;
        return guessed == 0 || confirmed || p.A.Tokens.Sum(token => token.IsContent ? token.Key.Length : 0) >= TellingWord;
    }

    /// <summary>True for "Paul Martin" and "Paule Martin": the given name differs by a letter, and the rest is too short to tell one person by.</summary>
    private static bool MayBeOtherGivenName(NamePair p)
    {
        if (p.A.Links[0] != TokenLink.Typo && p.B.Links[0] != TokenLink.Typo) return false;
        int same = 0;
        for (int i = 0; i < p.A.Count; i++)
        {
            if (p.A.Links[i] == TokenLink.Same) same += p.A.Tokens[i].Key.Length;
        }
        return same < TellingWord;
    }

    private static bool IsAcronymOfOther(NamePair p) =>
        (p.A.Name.IsAcronymOnly != p.B.Name.IsAcronymOnly && (p.A.Name.IsAcronymOnly ? p.LeftA : p.LeftB) == 0)
        || IsAcronymAlone(p.A) || IsAcronymAlone(p.B);

    /// <summary>True for "Eurodad": one word that is an acronym only because the other name prints it so.</summary>
    private static bool IsAcronymAlone(NameSide side) =>
        side.Count == 1 && side.Links[0] == TokenLink.Acronym && side.Tokens[0].Key.Length >= TellingAcronym;

    private static bool HasTellingAcronym(NamePair p) =>
        p.Country is CountryRelation.Same or CountryRelation.NotPrinted
        && (AcronymComparison.SharedLength(p.A.Name, p.B.Name, stems: true) >= TellingAcronym || IsAcronymAlone(p.A) || IsAcronymAlone(p.B));

    private static bool HasSameAcronym(NamePair p)
    {
        int length = AcronymComparison.SharedLength(p.A.Name, p.B.Name);
        if (p.Country != CountryRelation.Same || length < TellingAcronym || p.A.Name.IsAcronymOnly || p.B.Name.IsAcronymOnly) return false;
        if (length >= LongAcronym) return true;
        // Two wordings of one language are two names until a person says otherwise.
        if (p.LeftA > 0 && p.LeftB > 0 && p.Count(TokenLink.Translation) == 0) return false;
        int explained = p.Shared + p.Count(TokenLink.Translation);
        return explained * 2 >= Math.Min(explained + p.LeftA, explained + p.LeftB);
    }

    /// <summary>True for "Chaos Circle Wien" (Austria) beside "Chaos Circle" (Germany).</summary>
    private static bool IsLocalGroup(NamePair p) =>
        p.Country == CountryRelation.Different && !p.ArePersons && p.IsContained && p.Soft == 0 && p.Shared > 1
        && p.Longer.LeftOver() == 1 && p.Longer.Links[^1] == TokenLink.None && !p.Longer.Tokens[^1].IsGeneric;

    private static bool IsDoubtful(NamePair p) =>
        p.LeftA + p.LeftB == 0 && p.Count(TokenLink.Translation) == 0 && !(p.Country == CountryRelation.Different && p.Soft > 0);

    /// <summary>
    /// True when the word list translates every word, and an acronym or a proper name confirms it: in a country of two languages the words
    /// alone may be those of sister organizations ("Ligue des droits humains", "Liga voor Mensenrechten").
    /// </summary>
    private static bool IsTranslation(NamePair p)
    {
        int translated = p.Count(TokenLink.Translation);
        if (p.LeftA + p.LeftB > 0 || translated == 0 || translated != p.Soft || p.Country != CountryRelation.Same || p.LegalFormsDiffer) return false;
        bool confirmed = p.Acronyms == AcronymRelation.Equal;
        for (int i = 0; i < p.A.Count; i++)
        {
            NameToken word = p.A.Tokens[i];
            if (p.A.Links[i] == TokenLink.Translation && !WordDifference.AreOneThing(word, p.B.Tokens[p.A.Partners[i]])) return false;
            confirmed |= p.A.Links[i] == TokenLink.Same && word is { Kind: NameTokenKind.Word, IsGeneric: false, Key.Length: >= TellingName }
                && !NameWords.Default.TryConcept(word.Key, out _);
        }
        return confirmed && p.Acronyms != AcronymRelation.Different && p.Count(TokenLink.Typo) == 0;
    }

    private static bool MayBeTranslation(NamePair p)
    {
        int translated = p.Count(TokenLink.Translation);
        int explained = p.Soft + p.Shared;
        return translated > 0 && explained > 1 && p.LeftA + p.LeftB <= (p.Country == CountryRelation.Same ? explained : explained / 2);
    }

    private static bool DiffersInGenericWords(NamePair p) =>
        !p.ArePersons && p.LeftA < 2 && p.LeftB < 2 && p.SharedWeight >= OverlapWeight && p.SharedPercent() >= OverlapPercent
        && (OnlyGenericLeft(p.A) || OnlyGenericLeft(p.B));

    private static bool OnlyGenericLeft(NameSide side)
    {
        for (int i = 0; i < side.Count; i++)
        {
            if (side.Links[i] == TokenLink.None && !side.Tokens[i].IsGeneric) return false;
        }
        return true;
    }
}
