using LetterAnalysis.Accuracy.Truth;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>Recall of listed recommendations: for each labelled one, is there an item, at any depth, that starts with its words?</summary>
internal sealed class RecommendationStartsRule() : FieldRule("recommendationStarts")
{
    protected override bool IsLabelled(TruthLetter truth) => !truth.RecommendationStarts.IsEmpty;

    protected override IEnumerable<Judgement> Judge(TruthLetter truth, Letter letter)
    {
        List<Recommendation> left = [.. letter.Recommendations.SelectMany(ListedItem.WithNested)];
        foreach (string start in truth.RecommendationStarts)
        {
            Recommendation? item = left.Find(item => ListedItem.StartsWith(item, start));
            if (item is not null) left.Remove(item);
            yield return item is null
                ? new Judgement(Outcome.Missed, start, null, "no item starts so")
                : new Judgement(Outcome.Right, start, item.Text, "the same words");
        }
    }

    protected override IEnumerable<Judgement> JudgeUnread(TruthLetter truth, string reason) =>
        truth.RecommendationStarts.Select(start => new Judgement(Outcome.Missed, start, null, reason));
}
