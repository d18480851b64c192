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

    /// <summary>The share of the longer name, in percent, that the shorter must explain to be worth a look.</summary>
    private const int ContainedPercent = 35;

    /// <summary>The same where both names have words of their own.</summary>
    private const int OverlapPercent = 60;

    /// <summary>And the weight of the words they share: "Human Rights" alone says nothing.</summary>
    private const int OverlapWeight = 7;

    /// <summary>The id of the rule for names that only a slip of the pen tells apart.</summary>
    public const string SpellingDiffers = "SIG-M5";

    /// <summary>The id of the rule for one name under two countries.</summary>
    public const string CountriesDiffer = "SIG-R2";

    public static ImmutableArray<NameRule> All { get; } =
    [
        new("SIG-M1", MatchVerdict.Match, "the same name", p => HasSameWords(p) && p.IsUncontradicted && !IsShortAcronym(p)),
        new("SIG-N1", MatchVerdict.None, "the numbers differ", p => p.A.LeftOver(NameTokenKind.Number) > 0 && p.B.LeftOver(NameTokenKind.Number) > 0),
        new("SIG-N2", MatchVerdict.None, "chapters of one organization in two places", p => PlacesDiffer(p) && PlaceRules.AreChapters(p), AreRelated: true),
        new("SIG-N3", MatchVerdict.None, "the names are of two places", PlacesDiffer),
        new("SIG-N4", MatchVerdict.None, "one is a part of the other", IsPart, AreRelated: true),
        new("SIG-R1", MatchVerdict.Review, "the same name, but only one says the place", p => PlaceRules.IsOnlyPlaceExtra(p) && PlaceRules.IsPlaceBacked(p)),
        new("SIG-N5", MatchVerdict.None, "only one is of that place", PlaceRules.IsOnlyPlaceExtra, AreRelated: true),
        new(CountriesDiffer, MatchVerdict.Review, "the same name under two countries", p => p.IsExplained && p.Country is CountryRelation.Different or CountryRelation.Unclear),
        new("SIG-M2", MatchVerdict.Match, "the same words", p => IsSound(p) && p.ArePersons && HasOnly(p, TokenLink.Same)),
        new("SIG-M3", MatchVerdict.Match, "an initial stands for a name", p => IsSound(p) && p.Count(TokenLink.Initial) > 0 && p.Shared - p.Count(TokenLink.Initial) > 1),
        new("SIG-M4", MatchVerdict.Match, "the name repeats the country", p => IsSound(p) && HasOnly(p, TokenLink.Same, TokenLink.OwnCountry, TokenLink.Acronym)),
        new(SpellingDiffers, MatchVerdict.Match, "only the spelling differs", p => IsSound(p) && p.Count(TokenLink.Initial) == 0),
        new("SIG-M6", MatchVerdict.Match, "one prints only the acronym of the other", p => IsAcronymOfOther(p) && HasTellingAcronym(p, TellingAcronym)),
        new("SIG-M7", MatchVerdict.Match, "the same acronym in the same country", HasSameAcronym),
        new("SIG-M8", MatchVerdict.Match, "the same name, which one explains further", p => p.Parts == PartRelation.Described),
        new("SIG-M9", MatchVerdict.Match, "the name of one is the other name of the other", p => p.Parts == PartRelation.OtherName),
        new("SIG-R3", MatchVerdict.Review, "every word is explained, but not surely", p => p.LeftA + p.LeftB == 0 && !(p.Country == CountryRelation.Different && p.Soft > 0) && p.Count(TokenLink.Translation) == 0),
        new("SIG-N6", MatchVerdict.None, "other words and another country", p => p.Country == CountryRelation.Different),
        new("SIG-R4", MatchVerdict.Review, "the acronyms are the same, or nearly", p => p.Acronyms is AcronymRelation.Equal or AcronymRelation.Near),
        new("SIG-R5", MatchVerdict.Review, "one is made of the initials of the other", p => AcronymComparison.AreInitials(p.A.Name, p.B.Name) || AcronymComparison.AreInitials(p.B.Name, p.A.Name)),
        new("SIG-R6", MatchVerdict.Review, "a part of one is the other", p => p.Parts == PartRelation.Weak),
        new("SIG-R7", MatchVerdict.Review, "one says all that the other says, and more", p => p.IsContained && p.SharedPercent() >= ContainedPercent),
        new("SIG-R8", MatchVerdict.Review, "one may be the translation of the other", MayBeTranslation),
        new("SIG-R9", MatchVerdict.Review, "only words that many organizations carry differ", p => !p.ArePersons && p.SharedWeight >= OverlapWeight && p.SharedPercent() >= OverlapPercent && OnlyGenericLeft(p)),
        new("SIG-N9", MatchVerdict.None, "the words differ", _ => true),
    ];

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
        int guessed = p.Count(TokenLink.Typo) + p.Count(TokenLink.Inflected) + p.Count(TokenLink.Joined);
        if (p.Count(TokenLink.Typo) > Math.Max(1, p.Shared / 3)) return false;
        bool confirmed = p.Shared > guessed || p.Country == CountryRelation.Same || p.A.Name.LegalForm is not null && p.B.Name.LegalForm is not null;
        return guessed == 0 || confirmed || p.A.Tokens.Sum(token => token.IsContent ? token.Key.Length : 0) >= TellingWord;
    }

    private static bool IsAcronymOfOther(NamePair p) =>
        p.A.Name.IsAcronymOnly != p.B.Name.IsAcronymOnly && (p.A.Name.IsAcronymOnly ? p.LeftA : p.LeftB) == 0;

    private static bool HasTellingAcronym(NamePair p, int length) =>
        p.Country is CountryRelation.Same or CountryRelation.NotPrinted && AcronymComparison.SharedLength(p.A.Name, p.B.Name) >= length;

    private static bool HasSameAcronym(NamePair p)
    {
        if (p.Country != CountryRelation.Same || !HasTellingAcronym(p, TellingAcronym) || p.A.Name.IsAcronymOnly || p.B.Name.IsAcronymOnly) return false;
        if (HasTellingAcronym(p, LongAcronym)) return true;
        // Two wordings of one language are two names until a person says otherwise.
        if (p.LeftA > 0 && p.LeftB > 0 && p.Count(TokenLink.Translation) == 0) return false;
        int explained = p.Shared + p.Count(TokenLink.Translation);
        return explained * 2 >= Math.Min(explained + p.LeftA, explained + p.LeftB);
    }

    private static bool MayBeTranslation(NamePair p)
    {
        int translated = p.Count(TokenLink.Translation);
        return translated > 0 && translated + p.Shared > 1 && p.LeftA + p.LeftB <= translated + p.Shared;
    }

    private static bool OnlyGenericLeft(NamePair p) => OnlyGenericLeft(p.A) || OnlyGenericLeft(p.B);

    private static bool OnlyGenericLeft(NameSide side)
    {
        for (int i = 0; i < side.Count; i++)
        {
            if (side.Links[i] == TokenLink.None && !side.Tokens[i].IsGeneric) return false;
        }
        return true;
    }
}
