namespace LetterAnalysis.Parsing.Asks;

/// <summary>Weighs how much a list item or sentence looks like an ask, by how it begins.</summary>
internal static class AskWeigher
{
    private const int FarthestFiniteVerb = 25;

    public static AskEvidence Weigh(AskScan scan, int from)
    {
        AskWords words = scan.Words;
        List<(int From, int To)> sentences = SentenceCutter.Cut(scan, from);
        if (sentences.Count == 0) return new(0, "empty");
        (int start, int to) = sentences[0];
        start = scan.SkipEnumerator(start, to);
        int lead = scan.SkipAdverbs(start, to);
        int please = scan.Past(words.Please, lead);
        if (please > lead) return scan.Has(words.Courtesies, please) ? new(0, "courtesy") : new(3, "please");
        if (SenderFrameFinder.TryFind(scan, start, start, to, out _)) return new(3, "the senders ask");
        ActionGroup? action = words.VerbLast ? VerbLastReader.ReadCommand(scan, start, to) : null;
        action ??= ActionReader.Read(scan, start, to, null, Certainty.Expected);
        if (action?.FrameVerb is not null) return new(3, "asking verb");
        if (action is { Mood: VerbMood.Command, Strength: not null }) return new(3, action.IsMarked ? "infinitive" : "command");
        if (action is { Mood: VerbMood.Command }) return new(action.IsMarked ? 2 : 1, "command with an unknown verb");
        if (scan.IsMark(to - 1, '?')) return new(2, "question");
        if (scan.Past(words.That, start) is var clause && clause > start
            && ClauseReader.Read(scan, clause, to, needsModal: false) is not null)
        {
            return new(2, "that");
        }
        if (ClauseReader.Read(scan, start, to, needsModal: true) is not null) return new(2, "should or must");
        if (words.VerbLast && VerbLastReader.Read(scan, start, to, AskFrame.None, [])) return new(2, "infinitive");
        if (FiniteVerb(scan, start, to)) return new(-2, "statement");
        if (action is not null) return new(1, "gerund");
        return NounReader.ReadOne(scan, start, to, sure: true) is not null ? new(1, "noun") : new(0, "fragment");
    }

    private static bool FiniteVerb(AskScan scan, int from, int to)
    {
        for (int i = from; i < to && i < from + FarthestFiniteVerb; i++)
        {
            if (scan.Has(scan.Words.Finite, i) || scan.Has(scan.Words.Reporting, i)) return true;
        }
        return false;
    }
}
