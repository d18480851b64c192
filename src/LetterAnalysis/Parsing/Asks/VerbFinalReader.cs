namespace LetterAnalysis.Parsing.Asks;

/// <summary>
/// Reads asks of languages whose sentence ends in its verb (Korean, Japanese): "정부는 명단을 공개하라", "政府に調査を実施するよう求めます".
/// A sentence asks by how it ends: with a verb of asking, in a command, in a duty of somebody named, or as a question.
/// </summary>
internal static class VerbFinalReader
{
    private const int LongestHeading = 14;

    /// <summary>The farthest that the verb of the action stands before the verb that asks, in tokens: "することを強く".</summary>
    private const int FarthestVerb = 8;

    /// <summary>Reads a listed item, whose lead-in asks unless it does so itself.</summary>
    public static void ReadItem(AskScan scan, int fromToken, AskFrame inherited, List<AskDraft> into)
    {
        foreach ((int from, int to) in SentenceCutter.Cut(scan, fromToken))
        {
            if (VerbFinalEnding.Read(scan, from, to) is { } ending) into.Add(Draft(scan, from, to, ending, inherited));
        }
        if (into.Count > 0 || inherited.Verb is null || SentenceCutter.Cut(scan, fromToken) is not [var (first, end), ..]) return;
        into.Add(new AskDraft(first, end, Action(scan, first, end, End(scan, first, end)), inherited));
    }

    /// <summary>Reads a paragraph of running text.</summary>
    public static void ReadAll(AskScan scan, List<AskDraft> into)
    {
        foreach ((int from, int to) in SentenceCutter.Cut(scan, 0))
        {
            if (scan.IsQuoted(from) && scan.IsQuoted(to - 1)) continue;
            if (VerbFinalEnding.Read(scan, from, to) is not { } ending || ending.Kind == VerbFinalKind.Question) continue;
            // What must be is an ask where somebody is named who can do it; what others said must be is none.
            if (ending.Kind == VerbFinalKind.Duty && (Reports(scan, from, to) || VerbFinalAddressee.Find(scan, from, ending.At) is null)) continue;
            into.Add(Draft(scan, from, to, ending, AskFrame.None));
        }
    }

    /// <summary>Weighs how much a list item looks like an ask.</summary>
    public static AskEvidence Weigh(AskScan scan, int fromToken)
    {
        if (SentenceCutter.Cut(scan, fromToken) is not [var (from, to), ..]) return new(0, "empty");
        if (VerbFinalEnding.Read(scan, from, to) is { } ending)
        {
            return ending.Kind switch
            {
                VerbFinalKind.Frame => new(3, "the senders ask"),
                VerbFinalKind.Command => new(3, "command"),
                VerbFinalKind.Question => new(2, "question"),
                _ => new(2, "should or must"),
            };
        }
        int end = End(scan, from, to);
        // A noun of action at the end asks under a lead-in ("예산 확보"); a sentence that just ends states something.
        if (Action(scan, from, to, end) is { } action && action.End == end) return new(1, "noun");
        return scan.IsMark(to - 1, '.') ? new(-2, "statement") : new(0, "fragment");
    }

    /// <summary>True when a text opens a list of asks.</summary>
    public static bool Opens(AskScan scan, out string reason)
    {
        reason = "";
        if (SentenceCutter.Cut(scan, 0) is not [.., var (from, to)]) return false;
        int end = End(scan, from, to);
        bool listed = scan.Words.Listing.TryFind(scan.Tokens, from, end, out int listing, out _);
        bool colon = scan.IsMark(to - 1, ':');
        VerbFinalEnding? ending = VerbFinalEnding.Read(scan, from, to);
        if (ending is { Kind: VerbFinalKind.Frame } && (listed || colon)) reason = "the senders ask for the following";
        else if (listed && scan.Words.AskNouns.TryFind(scan.Tokens, listing, end, out _, out _) && !scan.Words.OtherNouns.TryFind(scan.Tokens, listing, end, out _, out _)) reason = "it names a list of asks";
        else if (end - from <= LongestHeading && EndsInAskNoun(scan, from, end)) reason = "a heading that names asks";
        return reason.Length > 0;
    }

    /// <summary>Reads what a lead-in hands on to the items below it.</summary>
    public static AskFrame ReadLeadIn(AskScan scan)
    {
        if (SentenceCutter.Cut(scan, 0) is not [.., var (from, to)]) return AskFrame.None;
        if (VerbFinalEnding.Read(scan, from, to) is not { Kind: VerbFinalKind.Frame } ending) return AskFrame.None;
        return new AskFrame(ending.Verb, [], ending.IsHope).Towards(VerbFinalAddressee.Find(scan, from, ending.At));
    }

    private static AskDraft Draft(AskScan scan, int from, int to, VerbFinalEnding ending, AskFrame inherited)
    {
        ActionGroup? action = Action(scan, from, to, ending.At);
        if (action is not null) action.Negative |= ending.Negative;
        AskFrame frame = ending.Kind == VerbFinalKind.Frame ? inherited with { Verb = ending.Verb, IsHope = ending.IsHope } : inherited;
        return new AskDraft(from, to, action, frame.Towards(VerbFinalAddressee.Find(scan, from, ending.At)));
    }

    /// <summary>The verbs of the action before a place: the nearest one, and those that are joined to it.</summary>
    private static ActionGroup? Action(AskScan scan, int from, int to, int before)
    {
        AskWords words = scan.Words;
        var action = new ActionGroup { From = from, End = to };
        int end = -1;
        for (int i = from; i < before; i++)
        {
            if (!ActionVerb.TryRead(words.Verbs, scan.Tokens, i, out ActionVerb verb)) continue;
            int after = i + verb.TokenCount;
            bool main = !HasVerb(scan, after, before) && before - after <= FarthestVerb;
            if (!main && !scan.Has(words.Links, after)) continue;
            action.Add(verb, i);
            action.Negative |= words.AskNegatives.TryFind(scan.Tokens, after, before, out _, out _);
            end = after;
            i = after - 1;
        }
        action.End = end;
        return end < 0 ? null : action;
    }

    private static bool HasVerb(AskScan scan, int from, int to) => scan.Words.Verbs.TryFind(scan.Tokens, from, to, out _, out _);

    private static bool Reports(AskScan scan, int from, int to) => scan.Words.Reporting.TryFind(scan.Tokens, from, to, out _, out _);

    private static bool EndsInAskNoun(AskScan scan, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (scan.Past(scan.Words.AskNouns, i) == end && (i == from || scan.Tokens[i].SpaceBefore || end - i > 1)) return true;
        }
        return false;
    }

    private static int End(AskScan scan, int from, int to)
    {
        while (to > from && scan.IsPunctuation(to - 1)) to--;
        return to;
    }
}
