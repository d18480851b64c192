using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>
/// Finds where the senders themselves ask: an asking verb in the present with "we", "I", "the undersigned" as its subject. Asks that the
/// letter tells of ("the commission recommended", "we urged") are left alone.
/// </summary>
internal static class SenderFrameFinder
{
    /// <summary>How many asking verbs of a sentence are looked at before it is given up: a bound for texts that are no sentences.</summary>
    public const int MostInSentence = 12;

    private const int LongestGap = 60;
    private const int LongestApposition = 14;
    private const int MostWordsAfterPronoun = 6;

    /// <summary>Finds the first one of a sentence.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="from">The first token of the sentence.</param>
    /// <param name="after">Where the verb may stand at the earliest.</param>
    /// <param name="to">The end of the sentence.</param>
    /// <param name="found">The frame.</param>
    public static bool TryFind(AskScan scan, int from, int after, int to, out SenderFrame found)
    {
        AskWords words = scan.Words;
        found = default;
        int sender = -1, senderEnd = -1;
        bool reported = false;
        for (int i = from; i < to; i++)
        {
            if (!words.Telling.MayStartAt(scan.Tokens[i]) || scan.IsQuoted(i)) continue;
            reported |= sender < 0 && scan.Has(words.Reporting, i);
            if (i >= after && !reported && AskingVerb.TryRead(words.OwnFrames, scan.Tokens, i, out AskingVerb own)
                && !Follows(scan, words.Negations, i))
            {
                int first = i > from && scan.Has(words.Clitics, i - 1) ? i - 1 : i;
                int end = AfterAll(scan, i + own.TokenCount, to);
                found = new SenderFrame(sender >= 0 ? sender : first, end, own, Pronoun(scan, Math.Max(from, i - 1), i));
                return true;
            }
            if (words.Senders.TryMatch(scan.Tokens, i, out PhraseMatch match))
            {
                if (Follows(scan, words.Subordinators, i) || Follows(scan, words.If, i)) continue;
                // "We, the undersigned": one and the same.
                bool apposed = sender >= 0 && (senderEnd == i || (senderEnd == i - 1 && scan.IsPunctuation(senderEnd)));
                (sender, senderEnd) = (apposed ? sender : i, i + match.TokenCount);
                i = senderEnd - 1;
                continue;
            }
            if (i < after || !AskingVerb.TryRead(words.Frames, scan.Tokens, i, out AskingVerb verb)) continue;
            int verbEnd = i + verb.TokenCount;
            // "would like to", "wish to" are on the way to the asking verb.
            if (scan.Past(words.Fillers, i) > verbEnd) continue;
            // "Deshalb fordern wir": the senders after their verb.
            if (words.Senders.TryMatch(scan.Tokens, verbEnd, out PhraseMatch inverted) && !words.IsInflected)
            {
                found = new SenderFrame(i, verbEnd + inverted.TokenCount, verb, null);
                return true;
            }
            if (sender < 0 && !reported && i > from && AsksReader(scan, i, verbEnd, verb))
            {
                found = new SenderFrame(from, verbEnd, verb, null);
                return true;
            }
            if (sender < 0 || i > senderEnd + LongestGap || verb.Form is VerbForm.Past
                || !Governs(scan, sender, senderEnd, i, verb, out bool joined))
            {
                continue;
            }
            found = new SenderFrame(joined ? i : sender, AfterAll(scan, verbEnd, to), verb, Pronoun(scan, senderEnd, i));
            return true;
        }
        return false;
    }

    /// <summary>"Groups across the region call on you to": who asks "you" asks the reader; but not "the clerk may ask you to".</summary>
    private static bool AsksReader(AskScan scan, int at, int end, AskingVerb verb)
    {
        AskWords words = scan.Words;
        return verb.Form is VerbForm.Base or VerbForm.Third && scan.Has(words.You, end)
            && verb.Takes.HasFlag(FrameTakes.Infinitive) && !verb.Takes.HasFlag(FrameTakes.SendersOnly)
            && !Follows(scan, words.Modals, at) && !Follows(scan, words.ClauseModals, at)
            && !Follows(scan, words.Relatives, at) && !Follows(scan, words.Negations, at);
    }

    /// <summary>"nous vous demandons", "wij willen u vragen": whom they ask stands before the verb.</summary>
    private static string? Pronoun(AskScan scan, int from, int verb)
    {
        for (int i = verb - 1; i >= from && i >= verb - MostWordsAfterPronoun; i--)
        {
            if (scan.Has(scan.Words.Clitics, i)) return scan.Print(i, i + 1);
        }
        return null;
    }

    private static bool Follows(AskScan scan, PhraseTable table, int at) => at > 0 && scan.Past(table, at - 1) == at;

    /// <summary>"urge and request", "call on and encourage": the first names the frame.</summary>
    private static int AfterAll(AskScan scan, int at, int to)
    {
        int joiner = scan.Past(scan.Words.Joiners, at);
        int next = scan.SkipAdverbs(joiner, to);
        return joiner > at && AskingVerb.TryRead(scan.Words.Frames, scan.Tokens, next, out AskingVerb verb) && verb.Form != VerbForm.Past
            ? next + verb.TokenCount : at;
    }

    /// <summary>True when the senders are the subject of the verb: what stands between them is known not to hinder.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="sender">The senders.</param>
    /// <param name="senderEnd">The token after the senders.</param>
    /// <param name="at">The verb.</param>
    /// <param name="verb">What it is.</param>
    /// <param name="joined">True when it follows another verb of theirs: "we welcome the decision and urge".</param>
    private static bool Governs(AskScan scan, int sender, int senderEnd, int at, AskingVerb verb, out bool joined)
    {
        AskWords words = scan.Words;
        joined = false;
        bool clear = true, commas = false, writing = false, nested = false, marked = false, that = false;
        bool apposition = senderEnd - sender > 1 || scan.IsMark(senderEnd, ',') || scan.Has(words.Listing, senderEnd)
            || scan.Has(words.Determiners, senderEnd) || scan.Has(words.Prepositions, senderEnd);
        for (int i = senderEnd; i < at;)
        {
            int next = scan.Past(words.Writing, i);
            writing |= next > i;
            if (next == i) next = scan.SkipAdverbs(scan.Past(words.Fillers, i), at);
            if (next > i)
            {
                clear |= writing;
                i = next;
                continue;
            }
            int joiner = scan.Past(words.Joiners, i), marker = scan.Past(words.Markers, i);
            bool comma = scan.IsMark(i, ',') || scan.IsMark(i, '-');
            that |= scan.Has(words.That, i);
            nested |= scan.Has(words.Relatives, i) || scan.IsMark(i, ';');
            if (comma || joiner > i || marker > i)
            {
                clear = true;
                (commas, joined, marked) = (comma, joiner > i, marker > i);
                i = comma ? i + 1 : Math.Max(joiner, marker);
                continue;
            }
            clear = false;
            i++;
        }
        // "we are concerned that prisoners are held and call on": after "and" the senders ask again.
        if (that && !(joined && clear)) nested = true;
        if (!clear && writing) return verb.Form == VerbForm.Gerund && !nested;
        if (!clear) return apposition && !nested && at - senderEnd <= LongestApposition && verb.Form == VerbForm.Base;
        if (verb.Form == VerbForm.Third) return false;
        if (marked) return writing && !nested;
        if (!joined && !commas) return true;
        bool apposed = apposition && commas;
        joined = !apposed;
        return apposed || !nested;
    }
}
