namespace LetterAnalysis.Parsing.Asks;

/// <summary>
/// Reads the senders' own asks in running text. Rather silent than wrong: statements of what should be are no asks unless they name who is
/// to act.
/// </summary>
internal static class ProseReader
{
    private const int LongestActor = 12;

    /// <summary>Reads a paragraph.</summary>
    public static void ReadAll(AskScan scan, List<AskDraft> into)
    {
        bool reports = false;
        foreach ((int from, int to) in SentenceCutter.Cut(scan, 0))
        {
            reports |= scan.Words.Reporting.TryFind(scan.Tokens, from, to, out _, out _);
            // Where a paragraph tells what the law or others say, "should" and "must" are theirs.
            if (!ReadSentence(scan, from, to, into) && !reports) ReadDuty(scan, from, to, into);
        }
    }

    /// <summary>Reads a sentence, other than duties that it states.</summary>
    public static bool ReadSentence(AskScan scan, int from, int to, List<AskDraft> into)
    {
        if (scan.IsQuoted(from) && scan.IsQuoted(to - 1)) return true;
        int count = into.Count;
        int start = from, after = from;
        for (int tried = 0; tried < SenderFrameFinder.MostInSentence && after < to
            && SenderFrameFinder.TryFind(scan, start, after, to, out SenderFrame frame); tried++)
        {
            int rest = ReadFrame(scan, frame, to, into);
            if (rest >= 0) start = rest;
            after = rest < 0 ? frame.To : rest;
        }
        return into.Count > count || ReadPassiveFrame(scan, from, to, into) || ReadPlea(scan, from, to, into);
    }

    /// <summary>Reads what the senders' asking verb governs.</summary>
    /// <returns>The token at which the rest begins; below 0 when nothing was asked.</returns>
    private static int ReadFrame(AskScan scan, SenderFrame frame, int to, List<AskDraft> into)
    {
        FrameComplement complement = Complement(scan, frame, to);
        var own = new AskFrame(frame.Verb.Name, [], frame.Verb.Takes.HasFlag(FrameTakes.Hope));
        AskFrame governs = own.Towards(complement.Addressee ?? frame.Addressee);
        int at = complement.ActionFrom;
        switch (complement.Kind)
        {
            case ComplementKind.Action when scan.Words.VerbLast:
                return VerbLastReader.Read(scan, at, to, governs, into) ? WidenFirst(into, frame.From, to) : -1;
            case ComplementKind.Action:
                ActionGroup? action = ActionReader.Read(scan, at, to, null, Certainty.Expected);
                return action is null ? -1 : AskCutter.Cut(scan, frame.From, to, action, governs, CutRules.Senders, into);
            case ComplementKind.Clause:
                return UnitReader.ReadClause(scan, frame.From, at, to, governs, needsModal: false, into);
            case ComplementKind.Object:
                int rest = NounReader.Read(scan, at, to, governs, into, frame.From);
                if (rest >= 0) return rest;
                into.Add(new AskDraft(frame.From, to, null, governs));
                return to;
            default:
                return -1;
        }
    }

    /// <summary>
    /// What follows the verb; where whom they ask stands before it, all of it is what they ask ("wij willen u vragen de wet in te
    /// trekken").
    /// </summary>
    private static FrameComplement Complement(AskScan scan, SenderFrame frame, int to)
    {
        bool action = scan.Words.VerbLast && frame.Addressee is not null && frame.Verb.Takes.HasFlag(FrameTakes.Infinitive)
            && scan.Words.LastVerbs.TryFind(scan.Tokens, frame.To, to, out _, out _) && !scan.IsMark(frame.To, ',');
        return action ? new(ComplementKind.Action, frame.To, null) : FrameComplement.Read(scan, frame.To, to, frame.Verb.Takes);
    }

    /// <summary>"The government is urged to release": who is urged acts.</summary>
    private static bool ReadPassiveFrame(AskScan scan, int from, int to, List<AskDraft> into)
    {
        for (int i = from + 1; i < to && i < from + LongestActor; i++)
        {
            if (scan.IsQuoted(i) || scan.Has(scan.Words.Reporting, i) || scan.IsMark(i, ',')) return false;
            if (!AskingVerb.TryRead(scan.Words.PassiveFrames, scan.Tokens, i, out AskingVerb verb)) continue;
            if (ActionReader.Read(scan, i + verb.TokenCount, to, VerbMood.Command, Certainty.Certain) is not { } action) return false;
            AskFrame frame = new AskFrame(verb.Name, []).Towards(AddresseePrinter.Print(scan, from, i));
            AskCutter.Cut(scan, from, to, action, frame, CutRules.None, into);
            return true;
        }
        return false;
    }

    /// <summary>"Please provide", "Could you confirm"; but not "Please find attached".</summary>
    private static bool ReadPlea(AskScan scan, int from, int to, List<AskDraft> into)
    {
        AskWords words = scan.Words;
        int at = scan.SkipAdverbs(from, to);
        int please = scan.Past(words.Please, at), question = scan.Past(words.Questions, at);
        if (please > at && scan.IsMark(please, ',')) please++;
        int action = Math.Max(please, question);
        // "Veröffentlichen Sie den Bericht" can only be a plea, or a question.
        ActionGroup? asked = words.VerbLast && !scan.IsMark(to - 1, '?') ? VerbLastReader.ReadCommand(scan, action, to) : null;
        if (asked is null && please == at && question == at) return false;
        if (scan.Has(words.Courtesies, scan.SkipAdverbs(action, to))) return true;
        asked ??= ActionReader.Read(scan, action, to, VerbMood.Command, Certainty.Certain);
        // "Gelieve het rapport te publiceren"
        if (asked is null) return please > at && words.VerbLast && VerbLastReader.Read(scan, action, to, AskFrame.None, into);
        AskCutter.Cut(scan, at, to, asked, AskFrame.None, CutRules.None, into);
        return true;
    }

    /// <summary>"The government must release": a duty of someone who can act, put as the main clause, or as what the senders believe.</summary>
    private static void ReadDuty(AskScan scan, int from, int to, List<AskDraft> into)
    {
        AskWords words = scan.Words;
        int belief = scan.Past(words.Beliefs, scan.SkipAdverbs(from, to));
        int start = scan.SkipAdverbs(scan.IsMark(belief, ',') ? belief + 1 : belief, to);
        if (scan.Has(words.Subordinators, start) || scan.Has(words.If, start) || scan.IsMark(to - 1, '?')) return;
        if (ClauseReader.Read(scan, start, to, needsModal: true) is not { Subject: not null } clause) return;
        if (clause.SubjectTo - clause.SubjectFrom > LongestActor || !HasActor(scan, clause.SubjectFrom, clause.SubjectTo)
            || clause.Action.Strength is null)
        {
            return;
        }
        AskCutter.Cut(scan, from, to, clause.Action, AskFrame.None.Towards(clause.Subject), CutRules.None, into);
    }

    private static bool HasActor(AskScan scan, int from, int to)
    {
        for (int i = from; i < to && !scan.Has(scan.Words.Prepositions, i); i++)
        {
            if (scan.Has(scan.Words.Actors, i) || scan.Has(scan.Words.You, i)) return true;
        }
        return false;
    }

    private static int WidenFirst(List<AskDraft> into, int from, int to)
    {
        int first = into.Count - 1;
        while (first > 0 && into[first - 1].To > from) first--;
        into[first] = into[first] with { From = from };
        return to;
    }
}
