using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>Tells whether an action verb stands at a token in the form that is asked for, and not a noun that looks like one.</summary>
internal static class VerbReader
{
    public static bool TryRead(AskScan scan, int at, int to, VerbForm form, Certainty certainty, out ActionVerb verb)
    {
        verb = default;
        if (at >= to) return false;
        if (form == VerbForm.Past && ActionVerb.TryRead(scan.Words.Participles, scan.Tokens, at, out verb)) return true;
        if (!ActionVerb.TryRead(scan.Words.Verbs, scan.Tokens, at, out verb)) return false;
        // "must be put", "must be read": a base form after "be" is a participle.
        bool fits = verb.Form == form || (form == VerbForm.Past && verb.Form == VerbForm.Base);
        return fits && !(form == VerbForm.Base && IsNoun(scan, at, to, verb, certainty));
    }

    /// <summary>True when a word that may be a verb or a noun is a noun here: by the word after it.</summary>
    public static bool IsNoun(AskScan scan, int at, int to, ActionVerb verb, Certainty certainty)
    {
        if (certainty == Certainty.Certain) return false;
        bool expected = certainty == Certainty.Expected;
        if (!verb.OftenNoun && !verb.AtTimesNoun) return false;
        AskWords words = scan.Words;
        int next = at + verb.TokenCount;
        if (next >= to) return verb.OftenNoun || !expected;
        if (scan.Has(words.Determiners, next) || scan.Tokens[next].Kind == TokenKind.Number || scan.Has(words.That, next)) return false;
        // "report annually", "support reform of"
        if (scan.SkipAdverbs(next, to) > next || scan.Has(words.Nouns, next)) return false;
        int joined = scan.Past(words.Joiners, next);
        if (joined > next && ActionVerb.TryRead(words.Verbs, scan.Tokens, joined, out ActionVerb other) && !other.OftenNoun) return false;
        if (scan.IsPunctuation(next) || scan.Has(words.Joiners, next)) return !expected;
        // "release of", "support may"
        if (scan.Has(words.Prepositions, next) || scan.Has(words.Finite, next) || scan.Has(words.Modals, next)) return true;
        return verb.OftenNoun && !expected && !scan.IsCapitalized(next);
    }

    /// <summary>After the word for the infinitive stands a verb, known or not; but "to states", "to the" is no verb.</summary>
    public static bool IsUnknown(AskScan scan, int at, int to) => at < to && !scan.IsCapitalized(at) && CanBeVerb(scan, at);

    public static bool CanBeVerb(AskScan scan, int at)
    {
        AskWords words = scan.Words;
        return words.MayBeInfinitive(scan.KeyAt(at)) && scan.Tokens[at].IsWord && scan.Tokens[at].Length > 2
            && !scan.Has(words.Determiners, at) && !scan.Has(words.Pronouns, at) && !scan.Has(words.Be, at)
            && !scan.Has(words.Prepositions, at) && !scan.Has(words.Subordinators, at) && !scan.Has(words.Finite, at)
            && !scan.Has(words.Joiners, at) && !scan.Has(words.Modals, at) && !scan.Has(words.You, at)
            && !scan.Has(words.That, at) && !scan.Has(words.Verbs, at) && !scan.Has(words.ClauseVerbs, at);
    }
}
