namespace LetterAnalysis.Parsing.Asks;

/// <summary>Reads clauses whose verb asks by "should", "must", or by standing in the subjunctive after "that".</summary>
internal static class ClauseReader
{
    private const int LongestSubject = 30;

    /// <summary>Reads a clause.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="at">The first token of its subject.</param>
    /// <param name="to">The end of the sentence.</param>
    /// <param name="needsModal">True for a main clause, which asks only with "should", "must" and the like.</param>
    /// <param name="depth">How many clauses it stands in.</param>
    public static AskClause? Read(AskScan scan, int at, int to, bool needsModal, int depth = 0)
    {
        AskWords words = scan.Words;
        int start = scan.SkipAdverbs(at, to);
        bool relative = false;
        for (int i = start; i < to && i < start + LongestSubject; i++)
        {
            if (scan.IsMark(i, ';') || scan.IsQuoted(i)) return null;
            // "(we ask that) you: (a) suspend ...; (b) publish ..."
            if (scan.IsMark(i, ':')) return needsModal || i == start ? null : ReadAction(scan, start, i, i, to, depth);
            int modal = scan.Past(words.Modals, i);
            // What others say, what we must do, and what comes after another verb ("this is a right and must be protected") asks nobody.
            if (needsModal && (scan.Has(words.Reporting, i) || scan.Has(words.Senders, i)
                || (!relative && modal == i && scan.Has(words.Finite, i))))
            {
                return null;
            }
            if (scan.Has(words.Relatives, i))
            {
                relative = true;
                continue;
            }
            if (modal == i && !needsModal) modal = scan.Past(words.ClauseModals, i);
            bool be = modal == i && !needsModal && scan.Has(words.Be, i);
            if (modal > i || be)
            {
                if (i == start && needsModal) return null;
                // "people who must flee": the modal of the relative clause.
                if (relative && scan.Has(words.Relatives, i - 1)) continue;
                return ReadAction(scan, start, i, modal, to, depth);
            }
            // "(pedimos al gobierno que) libere": a clause may begin with its verb where the subject stands before.
            if (needsModal || relative || (i == start && words.IsInflected)) continue;
            if (words.VerbLast) return VerbLastReader.ReadFirst(scan, i, to) is { } last
                ? With(scan, last, start, FrameComplement.EndOfBareAddressee(scan, start, to)) : null;
            if (scan.Has(words.Negations, i) || IsVerb(scan, i, to)) return ReadAction(scan, start, i, i, to, depth);
        }
        return null;
    }

    /// <summary>True when a verb stands at a token in a form that asks after "that".</summary>
    public static bool IsVerb(AskScan scan, int at, int to) =>
        VerbReader.TryRead(scan, at, to, VerbForm.Base, Certainty.Open, out _) || IsThird(scan, at) || scan.Has(scan.Words.ClauseVerbs, at)
            || (!scan.Words.IsInflected && scan.Has(scan.Words.Be, at));

    private static bool IsThird(AskScan scan, int at) =>
        ActionVerb.TryRead(scan.Words.Verbs, scan.Tokens, at, out ActionVerb verb)
            && verb is { Form: VerbForm.Third, OftenNoun: false, AtTimesNoun: false };

    /// <summary>A verb in the form of a clause after "that": "(que le conseil) retire", "(att rådet) stoppar".</summary>
    public static ActionGroup? ReadThird(AskScan scan, int at)
    {
        AskWords words = scan.Words;
        if (!ActionVerb.TryRead(words.ClauseVerbs, scan.Tokens, at, out ActionVerb third) && !(IsThird(scan, at) && ActionVerb.TryRead(words.Verbs, scan.Tokens, at, out third))) return null;
        var action = new ActionGroup { From = at, End = at + third.TokenCount, IsThird = true };
        action.Add(third, at);
        return action;
    }

    private static AskClause? ReadAction(AskScan scan, int start, int subjectEnd, int at, int to, int depth)
    {
        AskWords words = scan.Words;
        int i = scan.SkipAdverbs(scan.SkipOpening(at, to), to);
        bool negative = scan.Past(words.Negations, i) > i;
        i = scan.SkipAdverbs(scan.Past(words.Negations, i), to);
        int be = scan.Past(words.Be, i);
        ActionGroup? action = be > i ? ActionReader.Read(scan, be, to, VerbMood.Passive, Certainty.Expected) : null;
        action ??= words.VerbLast ? VerbLastReader.ReadFirst(scan, i, to) : null;
        action ??= ActionReader.Read(scan, i, to, VerbMood.Command, Certainty.Certain, depth);
        // Swedish: "måste friges", one word for "be released".
        if (!words.IsInflected) action ??= ActionReader.Read(scan, i, to, VerbMood.Passive, Certainty.Expected);
        action ??= ReadThird(scan, i);
        if (action is null) return null;
        action.Negative |= negative || scan.Has(words.Negations, subjectEnd);
        return With(scan, action, start, subjectEnd);
    }

    private static AskClause With(AskScan scan, ActionGroup action, int start, int end)
    {
        int from = start;
        // "In this context, governments should": the subject stands after the comma.
        if (scan.Has(scan.Words.Prepositions, start))
        {
            for (int i = start; i < end; i++)
            {
                if (scan.IsMark(i, ',')) from = i + 1;
            }
        }
        // "it", "it once more", "(que) se nos"
        int named = from;
        while (named < end && scan.Has(scan.Words.Pronouns, named) && !scan.Has(scan.Words.You, named)) named++;
        bool pronoun = named > from && scan.SkipAdverbs(named, end) == end;
        string? subject = pronoun || action.Mood == VerbMood.Passive ? null : AddresseePrinter.Print(scan, from, end);
        return new AskClause(action, subject, from, end, pronoun);
    }
}
