namespace LetterAnalysis.Parsing.Asks;

/// <summary>Cuts a sentence that asks into its asks: one for each action that begins after a semicolon, a comma or "and".</summary>
internal static class AskCutter
{
    /// <summary>Cuts a sentence.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="from">The first token of the first ask.</param>
    /// <param name="to">The end of the sentence.</param>
    /// <param name="first">The first action.</param>
    /// <param name="outer">What governs all of them.</param>
    /// <param name="rules">What else ends an ask.</param>
    /// <param name="into">Where the asks go.</param>
    /// <returns>The token from which the rest asks in another way ("; and we call on", "; all must be released"); else
    /// <paramref name="to"/>.</returns>
    public static int Cut(AskScan scan, int from, int to, ActionGroup first, AskFrame outer, CutRules rules, List<AskDraft> into)
    {
        bool senders = rules.HasFlag(CutRules.Senders);
        AskFrame frame = outer.Around(first);
        ActionGroup action = first;
        var nesting = new Nesting();
        int start = from;
        for (int i = first.End; i < to;)
        {
            if (!scan.IsQuoted(i) && Break.TryRead(scan, i, to, out Break found))
            {
                bool another = senders && found.Kind > BreakKind.Comma && scan.Has(scan.Words.Senders, found.Next);
                if (another || (rules.HasFlag(CutRules.Clauses) && scan.Has(scan.Words.That, found.Next)))
                {
                    into.Add(new AskDraft(start, i, action, frame));
                    return found.Next;
                }
                ActionGroup? next = ReadNext(scan, found, to, action);
                if (next is not null && nesting.LeadsBack(found.Kind, next.IsMarked && first.IsMarked))
                {
                    into.Add(new AskDraft(start, i, action, frame));
                    frame = FrameOf(next, found, first, outer, frame, senders);
                    (start, action, nesting, i) = (found.Next, next, default, next.End);
                    continue;
                }
                if (next is null && found.Kind == BreakKind.Strong && UnitReader.OpensStatement(scan, found.Next, to))
                {
                    into.Add(new AskDraft(start, i, action, frame));
                    return found.Next;
                }
                i = found.Next;
                continue;
            }
            if (scan.IsMark(i, '('))
            {
                i = scan.SkipBracket(i, to);
                continue;
            }
            nesting.See(scan, i, to);
            i++;
        }
        into.Add(new AskDraft(start, to, action, frame));
        return to;
    }

    private static ActionGroup? ReadNext(AskScan scan, Break found, int to, ActionGroup action)
    {
        AskWords words = scan.Words;
        int at = found.Next;
        if (scan.Has(words.Modals, at)) at = scan.Past(words.Modals, at);
        if (words.VerbLast && VerbLastReader.ReadCommand(scan, at, to) is { } command) return command;
        // "(que) se retire y se publique"
        if (!words.IsInflected) at = scan.Past(words.Pronouns, at);
        if (action.IsThird && found.Kind != BreakKind.Comma && ReadThird(scan, at, to) is { } third) return third;
        Certainty certainty = found.Kind == BreakKind.Strong ? Certainty.Expected : Certainty.Open;
        if (action.Mood != VerbMood.Passive) return ActionReader.Read(scan, at, to, action.Mood, certainty);
        int be = scan.Past(words.Be, scan.SkipAdverbs(at, to));
        // "must be heard and be paid"; a bare participle after "and" may belong to anything.
        return scan.Has(words.Be, scan.SkipAdverbs(at, to)) ? ActionReader.Read(scan, be, to, VerbMood.Passive, Certainty.Expected) : null;
    }

    /// <summary>"(dass der Rat) ... zurückzieht und ... veröffentlicht", "(que le conseil) retire ... et publie ...".</summary>
    private static ActionGroup? ReadThird(AskScan scan, int at, int to) =>
        scan.Words.VerbLast ? VerbLastReader.ReadFirst(scan, at, to) : ClauseReader.ReadThird(scan, scan.SkipAdverbs(at, to));

    /// <summary>What a part does not say of itself it takes from the parts before it.</summary>
    private static AskFrame FrameOf(ActionGroup next, Break found, ActionGroup first, AskFrame outer, AskFrame last, bool senders)
    {
        if (next.FrameVerb is not null) return (senders && !next.IsMarked && first.IsMarked ? AskFrame.None : outer).Around(next);
        return next.IsMarked || first.IsMarked || found.Kind == BreakKind.Joiner ? last : outer;
    }
}
