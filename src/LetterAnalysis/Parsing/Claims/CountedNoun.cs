using System.Collections.Immutable;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Claims;

/// <summary>A number and what it counts: "over 200 civil society organizations and individuals".</summary>
/// <param name="From">The first token, the comparator included.</param>
/// <param name="To">The token after the last thing counted.</param>
/// <param name="Value">The number.</param>
/// <param name="Comparator">How it is meant.</param>
/// <param name="Unit">What is counted, as the lexicon says; <c>signatories</c> where kinds are joined.</param>
/// <param name="SaysUndersigned">True when one of the words between says that these sign.</param>
/// <param name="IsUnknown">True when no list holds what is counted.</param>
internal readonly record struct CountedNoun(int From, int To, int Value, ClaimComparator Comparator, string Unit, bool SaysUndersigned, bool IsUnknown = false)
{
    private const int MostAdjectives = 6;

    /// <summary>The most words that no list holds between a number and what it counts, where it is known that the senders are counted.</summary>
    private const int MostUnknown = 3;
    private const int MostUnknownSyllables = 8;
    private const int MostUnits = 8;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Reads a counted noun.</summary>
    /// <param name="tokens">The text's tokens.</param>
    /// <param name="at">Where it begins, at the comparator or the number.</param>
    /// <param name="words">The words of the language.</param>
    /// <param name="noun">What was read.</param>
    /// <param name="ofSenders">True when it is known that the senders are counted, so that the kind of sender may be one that no list holds.</param>
    /// <param name="anyKind">True when whatever is counted are people or bodies: "we are 84 midwives".</param>
    public static bool TryRead(ImmutableArray<Token> tokens, int at, ClaimWords words, out CountedNoun noun, bool ofSenders = false, bool anyKind = false)
    {
        noun = default;
        int i = at;
        ClaimComparator comparator = ClaimComparator.Exactly;
        if (words.Comparators.TryMatch(tokens, i, out PhraseMatch compared))
        {
            comparator = Comparators(compared.Value);
            i += compared.TokenCount;
        }
        if (words.Determiners.TryMatch(tokens, i, out PhraseMatch article) && compared.TokenCount > 0
            && !NumberReader.TryRead(tokens, i, words.Lexicon, out _, out _))
        {
            i += article.TokenCount;
        }
        bool undersigned = SkipUndersigned(tokens, ref i, words);
        if (!NumberReader.TryRead(tokens, i, words.Lexicon, out int value, out int count) || value < 2) return false;
        // "in 2014 organizations had": a bare year is no count.
        if (compared.TokenCount == 0 && value is >= FirstYear and < LastYear && tokens[i].Length == 4) return false;
        i += count;
        if (words.ComparatorsAfter.TryMatch(tokens, i, out PhraseMatch after))
        {
            comparator = Comparators(after.Value);
            i += after.TokenCount;
        }
        int unknown = ofSenders || undersigned ? MostUnknown : 0;
        if (words.Counters.TryMatch(tokens, i, out PhraseMatch counter))
        {
            i += counter.TokenCount;
            unknown = MostUnknownSyllables;
        }
        int afterNumber = i;
        // "three of the 40 doctors"
        if (anyKind && words.Partitives.TryMatch(tokens, i, out PhraseMatch partitive))
        {
            i += partitive.TokenCount;
            if (NumberReader.TryRead(tokens, i, words.Lexicon, out _, out int all)) i += all;
        }
        bool known = TryUnits(tokens, ref i, words, unknown, out string unit, ref undersigned);
        if (!known && !(anyKind && TryAnyKind(tokens, ref i, words, out unit)))
        {
            if (!ofSenders || !anyKind || i > afterNumber || !EndsHere(tokens, i)) return false;
            unit = "signatories";
        }
        noun = new CountedNoun(at, i, value, comparator, unit, undersigned, !known);
        return true;
    }

    /// <summary>"We are thirteen: doctors, teachers"; but "we are 17, and".</summary>
    private static bool EndsHere(ImmutableArray<Token> tokens, int at) =>
        at >= tokens.Length || tokens[at].Key is "." or ":" or ";" || (tokens[at].Key == "," && tokens[at - 1].Kind == TokenKind.Word);

    private static bool TryUnits(ImmutableArray<Token> tokens, ref int at, ClaimWords words, int unknown, out string unit, ref bool undersigned)
    {
        unit = "";
        for (int n = 0, i = at; n < MostUnits; n++)
        {
            bool says = false;
            int unitAt = SkipAdjectives(tokens, i, words, ref says);
            if (!words.TryUnit(tokens, unitAt, out string kind, out int count)
                && !TryUnknown(tokens, ref unitAt, words, n == 0 ? unknown : 1, out kind, out count))
            {
                break;
            }
            if (n > 0 && (kind is "countries" or "recommendations" or "listed"
                || unit is "countries" or "recommendations" or "listed"))
            {
                break;
            }
            undersigned |= says || kind == "signatories";
            unit = n == 0 || kind == unit ? kind : "signatories";
            at = i = unitAt + count;
            if (i < tokens.Length && tokens[i].Key == ",") i++;
            if (words.Joiners.TryMatch(tokens, i, out PhraseMatch joiner)) i += joiner.TokenCount;
            // "120 organizations and 45 individuals" are two counts.
            if (i == at || NumberReader.TryRead(tokens, i, words.Lexicon, out _, out _)) break;
        }
        if (unit.Length == 0) return false;
        bool after = false;
        int end = SkipAdjectives(tokens, at, words, ref after);
        // "les 18 fédérations professionnelles signataires"
        if (!after && MayBeKind(tokens, end, words)) end = SkipAdjectives(tokens, end + 1, words, ref after);
        // "les 45 organisations soussignées"
        if (after && end > at)
        {
            undersigned = true;
            at = end;
        }
        return true;
    }

    /// <summary>Skips what no list holds up to a unit: "22 consumer, privacy and child advocacy groups".</summary>
    private static bool TryUnknown(ImmutableArray<Token> tokens, ref int at, ClaimWords words, int most, out string kind, out int count)
    {
        (kind, count) = ("", 0);
        if (most == 0) return false;
        int i = SkipJoiner(tokens, at, words);
        for (int skipped = 0; skipped < most && i < tokens.Length;)
        {
            if (!MayBeKind(tokens, i, words)) return false;
            i++;
            skipped++;
            bool undersigned = false;
            i = SkipAdjectives(tokens, SkipJoiner(tokens, i, words), words, ref undersigned);
            if (!words.TryUnit(tokens, i, out kind, out count)) continue;
            at = i;
            return true;
        }
        return false;
    }

    /// <summary>"84 midwives and nurses": words that no list holds, but not "84 years".</summary>
    private static bool TryAnyKind(ImmutableArray<Token> tokens, ref int at, ClaimWords words, out string unit)
    {
        unit = "signatories";
        bool undersigned = false;
        int noun = SkipAdjectives(tokens, at, words, ref undersigned);
        if (!MayBeKind(tokens, noun, words) || words.Measures.TryMatch(tokens, noun, out _) || words.Times.Contains(tokens[noun])) return false;
        at = noun + 1;
        int next = SkipJoiner(tokens, at, words);
        if (next > at && MayBeKind(tokens, next, words)) at = next + 1;
        return true;
    }

    /// <summary>A word that may say what kind of people or bodies are counted.</summary>
    private static bool MayBeKind(ImmutableArray<Token> tokens, int at, ClaimWords words) =>
        at < tokens.Length && tokens[at].IsWord && !words.FunctionWords.Contains(tokens[at]) && !words.Places.TryMatch(tokens, at, out _)
        && !words.Signed.TryMatch(tokens, at, out _) && !words.Frames.TryMatch(tokens, at, out _);

    private static int SkipJoiner(ImmutableArray<Token> tokens, int at, ClaimWords words)
    {
        int i = at < tokens.Length && tokens[at].Key is "," or "-" or "·" ? at + 1 : at;
        return words.Joiners.TryMatch(tokens, i, out PhraseMatch joiner) ? i + joiner.TokenCount : i;
    }

    private static int SkipAdjectives(ImmutableArray<Token> tokens, int at, ClaimWords words, ref bool undersigned)
    {
        int i = at;
        for (int n = 0; n < MostAdjectives; n++)
        {
            if (words.TryUnit(tokens, i, out _, out int unit) && !words.Adjectives.TryMatch(tokens, i + unit, out _)
                && !words.TryUnit(tokens, i + unit, out _, out _))
            {
                break;
            }
            if (!words.Adjectives.TryMatch(tokens, i, out PhraseMatch adjective))
            {
                break;
            }
            undersigned |= adjective.Value == "signs";
            i += adjective.TokenCount;
            if (i < tokens.Length && tokens[i].Key == "," && words.Adjectives.TryMatch(tokens, i + 1, out _)) i++;
            else if (words.Joiners.TryMatch(tokens, i, out PhraseMatch joiner)
                && words.Adjectives.TryMatch(tokens, i + joiner.TokenCount, out _))
            {
                i += joiner.TokenCount;
            }
        }
        return i;
    }

    /// <summary>"the undersigned 37 organizations".</summary>
    private static bool SkipUndersigned(ImmutableArray<Token> tokens, ref int at, ClaimWords words)
    {
        if (!words.Adjectives.TryMatch(tokens, at, out PhraseMatch adjective) || adjective.Value != "signs") return false;
        at += adjective.TokenCount;
        return true;
    }

    private static ClaimComparator Comparators(string value) => value switch
    {
        "atLeast" => ClaimComparator.AtLeast,
        "moreThan" => ClaimComparator.MoreThan,
        "about" => ClaimComparator.About,
        "lessThan" => ClaimComparator.LessThan,
        _ => ClaimComparator.Exactly,
    };
}
