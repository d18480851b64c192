namespace LetterAnalysis.Parsing.Asks;

/// <summary>
/// Reads the asks of one sentence that is known to ask, such as a list item: a command, a clause with "should", a noun ("the release of"),
/// a question.
/// </summary>
internal static class UnitReader
{
    private const int LongestIntroduction = 40;

    /// <summary>Reads a sentence.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="from">Its first token.</param>
    /// <param name="to">Its end.</param>
    /// <param name="frame">What governs it.</param>
    /// <param name="opens">True for the first sentence of an item, where a noun alone can ask.</param>
    /// <param name="into">Where the asks go.</param>
    /// <returns>False when it does not ask.</returns>
    public static bool Read(AskScan scan, int from, int to, AskFrame frame, bool opens, List<AskDraft> into)
    {
        int at = ReadFirst(scan, from, to, frame, opens, into);
        for (int next; at >= 0 && at < to; at = next)
        {
            next = ReadStatement(scan, at, to, frame, into);
            if (next < 0) next = ReadFirst(scan, at, to, frame, opens: true, into);
            if (next < 0) break;
        }
        return at >= 0;
    }

    /// <summary>True when a clause or a noun of its own begins after a semicolon.</summary>
    public static bool OpensStatement(AskScan scan, int at, int to)
    {
        int clause = scan.Past(scan.Words.That, at);
        return ClauseReader.Read(scan, clause, to, needsModal: clause == at) is not null || NounReader.Opens(scan, at, to);
    }

    /// <summary>Reads what <see cref="OpensStatement"/> tells of.</summary>
    /// <returns>The token at which the rest begins; below 0 when nothing was read.</returns>
    public static int ReadStatement(AskScan scan, int at, int to, AskFrame frame, List<AskDraft> into)
    {
        int clause = scan.Past(scan.Words.That, at);
        int rest = ReadClause(scan, at, clause, to, frame, needsModal: clause == at, into);
        return rest >= 0 ? rest : NounReader.Read(scan, at, to, frame, into);
    }

    /// <summary>Reads a clause with "should", or one after "that" and those that follow it with "that".</summary>
    /// <returns>The token at which the rest begins; below 0 when nothing was read.</returns>
    public static int ReadClause(AskScan scan, int from, int at, int to, AskFrame frame, bool needsModal, List<AskDraft> into)
    {
        int start = from, rest = -1;
        string? subject = null;
        int clauseAt = at;
        while (ClauseReader.Read(scan, clauseAt, to, needsModal) is { } clause)
        {
            // "(we ask that) the report name the ports and that it call on": "it" is who was to act before.
            if (!clause.RefersBack) subject = clause.Subject;
            CutRules rules = needsModal ? CutRules.None : CutRules.Clauses;
            AskFrame governs = clause.Action.Mood == VerbMood.Passive ? frame : frame.Towards(subject);
            rest = AskCutter.Cut(scan, start, to, clause.Action, governs, rules, into);
            if (rest >= to || needsModal || !scan.Has(scan.Words.That, rest)) break;
            (start, clauseAt) = (rest, scan.Past(scan.Words.That, rest));
        }
        return rest;
    }

    private static int ReadFirst(AskScan scan, int from, int to, AskFrame frame, bool opens, List<AskDraft> into)
    {
        AskWords words = scan.Words;
        int start = scan.SkipEnumerator(from, to);
        ActionGroup? action = words.VerbLast ? VerbLastReader.ReadCommand(scan, start, to) : null;
        action ??= ActionReader.Read(scan, start, to, null, opens ? Certainty.Expected : Certainty.Open);
        if (action is not null) return AskCutter.Cut(scan, start, to, action, frame, CutRules.None, into);
        if (QuestionReader.Read(scan, start, to, frame, into)) return to;
        int clause = scan.Past(words.That, start), rest = -1;
        if (clause > start || (frame.TakesClauses && opens)) rest = ReadClause(scan, start, clause, to, frame, needsModal: false, into);
        if (rest < 0) rest = ReadAfterIntroduction(scan, start, to, frame, into);
        if (rest < 0) rest = ReadClause(scan, start, start, to, frame, needsModal: true, into);
        if (rest < 0 && words.VerbLast && VerbLastReader.Read(scan, start, to, frame, into)) rest = to;
        return rest < 0 && opens ? NounReader.Read(scan, start, to, frame, into) : rest;
    }

    /// <summary>"In consultation with civil society, develop a plan".</summary>
    private static int ReadAfterIntroduction(AskScan scan, int from, int to, AskFrame frame, List<AskDraft> into)
    {
        AskWords words = scan.Words;
        if (!scan.Has(words.Prepositions, from) && !scan.Has(words.Subordinators, from)) return -1;
        for (int i = from + 1; i < to && i < from + LongestIntroduction; i++)
        {
            if (!scan.IsMark(i, ',')) continue;
            if (ActionReader.Read(scan, i + 1, to, VerbMood.Command, Certainty.Expected) is not { } action) continue;
            return AskCutter.Cut(scan, from, to, action, frame, CutRules.None, into);
        }
        return -1;
    }
}
