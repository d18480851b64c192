namespace LetterAnalysis.Parsing.Asks;

/// <summary>Reads questions put to the addressee: "Could you confirm ...?", "What steps has your government taken?".</summary>
internal static class QuestionReader
{
    public static bool Read(AskScan scan, int from, int to, AskFrame frame, List<AskDraft> into)
    {
        if (to <= from || !EndsAsQuestion(scan, to)) return false;
        int polite = scan.Past(scan.Words.Questions, scan.SkipAdverbs(from, to));
        ActionGroup? action = polite > from ? ActionReader.Read(scan, polite, to, VerbMood.Command, Certainty.Certain) : null;
        if (action is not null) AskCutter.Cut(scan, from, to, action, frame, CutRules.None, into);
        else into.Add(new AskDraft(from, to, null, frame));
        return true;
    }

    private static bool EndsAsQuestion(AskScan scan, int to) =>
        scan.IsMark(to - 1, '?') || (scan.IsMark(to - 1, '"') && scan.IsMark(to - 2, '?'));
}
