using System.Collections.Immutable;

namespace LetterAnalysis.Reconciliation;

/// <summary>Puts what is left to decide as questions, one for two printed forms however many lists have them.</summary>
internal sealed class QuestionWriter(ImmutableArray<Variant> variants, SignerComparer comparer)
{
    /// <summary>The questions, by the places of their first entries.</summary>
    public ImmutableArray<SignatoryQuestion> Write(IEnumerable<SignerLink> inOneList, IEnumerable<SignerLink> betweenLists)
    {
        var asked = new HashSet<(string, string)>();
        var questions = new List<(SignerRow First, SignerRow Second, SignatoryQuestion Question)>();
        foreach (SignerLink link in inOneList.Concat(betweenLists))
        {
            bool inOrder = Place(link.RowA).CompareTo(Place(link.RowB)) <= 0;
            (SignerRow first, SignerRow second) = inOrder ? (link.RowA, link.RowB) : (link.RowB, link.RowA);
            bool keysInOrder = string.CompareOrdinal(first.ContentKey, second.ContentKey) <= 0;
            if (!asked.Add(keysInOrder ? (first.ContentKey, second.ContentKey) : (second.ContentKey, first.ContentKey))) continue;
            questions.Add((first, second, Ask(link, first, second)));
        }
        questions.Sort((a, b) => (Place(a.First), Place(a.Second)).CompareTo((Place(b.First), Place(b.Second))));
        return [.. questions.Select(entry => entry.Question)];
    }

    private static (int, int) Place(SignerRow row) => (row.Variant, row.Row);

    private SignatoryQuestion Ask(SignerLink link, SignerRow first, SignerRow second)
    {
        bool oneList = first.Variant == second.Variant;
        NamePair pair = comparer.Pair(first, oneList ? "the first" : IdOf(first), second, oneList ? "the second" : IdOf(second));
        SignatoryDecision? decision = comparer.DecisionOn(first, second);
        string reason = NameExplainer.Explain(pair, link.Verdict);
        return new SignatoryQuestion(
            new SignatoryOccurrence(IdOf(first), first.Signatory), new SignatoryOccurrence(IdOf(second), second.Signatory),
            link.Verdict.Rule, link.IsTied ? $"others fit as well; {reason}" : reason, link.IsTied ? ReviewAnswer.Unsure : Suggest(link.Verdict),
            decision?.Answer, decision?.Reason);
    }

    /// <summary>A match that something else than its rule made a question is likely; else the rule knows.</summary>
    private static ReviewAnswer Suggest(in NameVerdict verdict) =>
        verdict.Verdict == MatchVerdict.Match ? ReviewAnswer.Yes : NameRules.SuggestionOf(verdict.Rule);

    private string IdOf(SignerRow row) => variants[row.Variant].Id;
}
