namespace LetterAnalysis.Parsing.Asks;

/// <summary>Reads asks put as nouns: "the immediate release of all prisoners and an end to torture".</summary>
internal static class NounReader
{
    private const int MostWordsBefore = 7;

    /// <summary>True when a noun that asks begins at a token.</summary>
    public static bool Opens(AskScan scan, int from, int to) =>
        ReadOne(scan, from, to, sure: true) is not null && !HasFiniteVerb(scan, from, to);

    /// <summary>Reads nouns up to the end of a sentence, one ask a noun.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="from">The first token of the nouns.</param>
    /// <param name="to">The end of the sentence.</param>
    /// <param name="frame">What governs them.</param>
    /// <param name="into">Where the asks go.</param>
    /// <param name="askFrom">Where the first ask begins, when that is before its noun.</param>
    /// <returns>The token at which the rest begins, which asks in another way; below 0 when no noun asks.</returns>
    public static int Read(AskScan scan, int from, int to, AskFrame frame, List<AskDraft> into, int? askFrom = null)
    {
        ActionGroup? action = ReadOne(scan, from, to, sure: true);
        if (action is null || HasFiniteVerb(scan, from, to)) return -1;
        int start = askFrom ?? from;
        for (int i = action.End; i < to;)
        {
            if (!Break.TryRead(scan, i, to, out Break found))
            {
                i = scan.IsMark(i, '(') ? scan.SkipBracket(i, to) : i + 1;
                continue;
            }
            if (ReadOne(scan, found.Next, to, found.Kind == BreakKind.Strong) is not { } next)
            {
                bool strong = found.Kind == BreakKind.Strong;
                if (strong && ActionReader.Read(scan, found.Next, to, null, Certainty.Expected) is not null)
                {
                    into.Add(new AskDraft(start, i, action, frame));
                    return found.Next;
                }
                i = found.Next;
                continue;
            }
            into.Add(new AskDraft(start, i, action, frame));
            (start, action, i) = (found.Next, next, next.End);
        }
        into.Add(new AskDraft(start, to, action, frame));
        return to;
    }

    /// <summary>Reads the first noun that asks, if only articles and adjectives stand before it.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">The end.</param>
    /// <param name="sure">False after a comma or "and": only a noun with a preposition after it begins another ask.</param>
    public static ActionGroup? ReadOne(AskScan scan, int from, int to, bool sure)
    {
        AskWords words = scan.Words;
        for (int i = from; i < to && i < from + MostWordsBefore && !scan.IsPunctuation(i); i++)
        {
            if (TryNoun(scan, i, out ActionVerb noun) && (sure
                || GoesOn(scan, i + noun.TokenCount, afterArticle: scan.Has(words.Determiners, from))))
            {
                var action = new ActionGroup { From = from, End = i + noun.TokenCount };
                action.Add(noun, i);
                return action;
            }
            if (!sure && scan.Has(words.Joiners, i)) return null;
            // "and for the reinstatement of"
            if (i > from && (scan.Has(words.Prepositions, i) || scan.Has(words.Relatives, i))) return null;
        }
        return null;
    }

    /// <summary>A noun of the lexicon, or "the reopening of".</summary>
    private static bool TryNoun(AskScan scan, int at, out ActionVerb noun) =>
        ActionVerb.TryRead(scan.Words.Nouns, scan.Tokens, at, out noun)
        || (ActionVerb.TryRead(scan.Words.Verbs, scan.Tokens, at, out noun) && noun.Form == VerbForm.Gerund
            && scan.Has(scan.Words.Prepositions, at + noun.TokenCount));

    /// <summary>
    /// "the release of", "die Freilassung der", "an audit,": after a comma or "and", a bare noun is more of the object before.
    /// </summary>
    private static bool GoesOn(AskScan scan, int at, bool afterArticle) =>
        scan.Has(scan.Words.Prepositions, at) || scan.Has(scan.Words.Determiners, at) || (afterArticle && scan.IsPunctuation(at));

    private static bool HasFiniteVerb(AskScan scan, int from, int to)
    {
        bool relative = false;
        for (int i = from; i < to && !scan.IsMark(i, ';') && !scan.IsMark(i, ','); i++)
        {
            relative |= scan.Has(scan.Words.Relatives, i) || scan.Has(scan.Words.That, i);
            if (!relative && scan.Has(scan.Words.Finite, i)) return true;
        }
        return false;
    }
}
