using System.Collections.Immutable;
using LetterAnalysis.Parsing.Citations;
using LetterAnalysis.Text;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>Makes asks of what was read: their words, places, deadlines and citations.</summary>
internal static class AskBuilder
{
    public static ImmutableArray<Ask> Build(AskScan scan, List<AskDraft> drafts)
    {
        if (drafts.Count == 0) return [];
        ImmutableArray<Citation> citations = CitationFinder.Find(scan.Text);
        var asks = ImmutableArray.CreateBuilder<Ask>(drafts.Count);
        foreach (AskDraft draft in drafts)
        {
            (int from, int to) = Trim(scan, draft);
            if (from < to) asks.Add(Build(scan, draft, from, to, citations));
        }
        return asks.ToImmutable();
    }

    private static Ask Build(AskScan scan, AskDraft draft, int from, int to, ImmutableArray<Citation> citations)
    {
        ActionGroup? action = draft.Action;
        TextSpan span = scan.Text.SourceSpanOf(from, to);
        (int evidenceFrom, int evidenceTo) = action?.Evidence ?? (from, from);
        AskStrength? strength = action?.Strength;
        return new Ask(
            scan.Print(from, to),
            draft.Frame.Verb,
            action is null ? [] : [.. action.Verbs],
            draft.Frame.Addressees,
            action?.Negative ?? false,
            strength is not null && draft.Frame.IsHope ? AskStrength.Minimal : strength,
            DeadlineFinder.Find(scan, from, to),
            citations.IsEmpty ? citations : [.. citations.Where(citation => span.Contains(citation.Span))],
            scan.Text.SourceSpanOf(evidenceFrom, evidenceTo),
            span);
    }

    /// <summary>Leaves out the marks and joiners at both ends ("; and"), but not a closing bracket or quotation mark.</summary>
    private static (int From, int To) Trim(AskScan scan, AskDraft draft)
    {
        (int from, int to) = (draft.From, draft.To);
        while (from < to && scan.IsPunctuation(from) && scan.KeyAt(from) is not ("(" or "[" or "\"")) from++;
        while (from < to)
        {
            bool mark = scan.IsPunctuation(to - 1) && scan.KeyAt(to - 1) is not (")" or "]" or "\"");
            if (!mark && scan.Past(scan.Words.Joiners, to - 1) != to) break;
            to--;
        }
        return (from, to);
    }
}
