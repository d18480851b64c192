using LetterAnalysis.Lexicons;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Claims;

/// <summary>A number and what it counts: "over 200 civil society organizations and individuals".</summary>
/// <param name="From">The first token, the comparator included.</param>
/// <param name="To">The token after the last thing counted.</param>
/// <param name="Value">The number.</param>
/// <param name="Comparator">How it is meant.</param>
/// <param name="Unit">What is counted, as the lexicon says; <c>signatories</c> where kinds are joined.</param>
/// <param name="SaysUndersigned">True when one of the words between says that these sign.</param>
internal readonly record struct CountedNoun(int From, int To, int Value, ClaimComparator Comparator, string Unit, bool SaysUndersigned)
{
    private const int MostAdjectives = 6;
    private const int MostUnits = 8;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Reads a counted noun.</summary>
    /// <param name="tokens">The text's tokens.</param>
    /// <param name="at">Where it begins, at the comparator or the number.</param>
    /// <param name="words">The words of the language.</param>
    /// <param name="noun">What was read.</param>
    public static bool TryRead(IReadOnlyList<Token> tokens, int at, in ClaimWords words, out CountedNoun noun)
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
        if (!TryUnits(tokens, ref i, words, out string unit, ref undersigned)) return false;
        noun = new CountedNoun(at, i, value, comparator, unit, undersigned);
        return true;
    }

    private static bool TryUnits(IReadOnlyList<Token> tokens, ref int at, in ClaimWords words, out string unit, ref bool undersigned)
    {
        unit = "";
        for (int n = 0, i = at; n < MostUnits; n++)
        {
            bool says = false;
            int unitAt = SkipAdjectives(tokens, i, words, ref says);
            if (!words.Units.TryMatch(tokens, unitAt, out PhraseMatch match)) break;
            string kind = match.Value;
            if (n > 0 && (kind is "countries" or "recommendations" or "listed"
                || unit is "countries" or "recommendations" or "listed"))
            {
                break;
            }
            undersigned |= says || kind == "signatories";
            unit = n == 0 || kind == unit ? kind : "signatories";
            at = i = unitAt + match.TokenCount;
            if (i < tokens.Count && tokens[i].Key == ",") i++;
            if (words.Joiners.TryMatch(tokens, i, out PhraseMatch joiner)) i += joiner.TokenCount;
            // "120 organizations and 45 individuals" are two counts.
            if (i == at || NumberReader.TryRead(tokens, i, words.Lexicon, out _, out _)) break;
        }
        if (unit.Length == 0) return false;
        bool after = false;
        int end = SkipAdjectives(tokens, at, words, ref after);
        // "les 45 organisations soussignées"
        if (after && end > at)
        {
            undersigned = true;
            at = end;
        }
        return true;
    }

    private static int SkipAdjectives(IReadOnlyList<Token> tokens, int at, in ClaimWords words, ref bool undersigned)
    {
        int i = at;
        for (int n = 0; n < MostAdjectives; n++)
        {
            if (words.Units.TryMatch(tokens, i, out PhraseMatch unit) && !words.Adjectives.TryMatch(tokens, i + unit.TokenCount, out _)
                && !words.Units.TryMatch(tokens, i + unit.TokenCount, out _))
            {
                break;
            }
            if (!words.Adjectives.TryMatch(tokens, i, out PhraseMatch adjective))
            {
                if (unit.TokenCount == 0) break;
                return i;
            }
            undersigned |= adjective.Value == "signs";
            i += adjective.TokenCount;
            if (i < tokens.Count && tokens[i].Key == "," && words.Adjectives.TryMatch(tokens, i + 1, out _)) i++;
            else if (words.Joiners.TryMatch(tokens, i, out PhraseMatch joiner)
                && words.Adjectives.TryMatch(tokens, i + joiner.TokenCount, out _))
            {
                i += joiner.TokenCount;
            }
        }
        return i;
    }

    /// <summary>"the undersigned 37 organizations".</summary>
    private static bool SkipUndersigned(IReadOnlyList<Token> tokens, ref int at, in ClaimWords words)
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
