using LetterAnalysis.Accuracy.Truth;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>Precision of listed recommendations: is each outer item that was found a labelled one? Only where every item's start is labelled.</summary>
internal sealed class RecommendationItemsRule() : FieldRule("recommendationItems")
{
    protected override bool IsLabelled(TruthLetter truth) => truth.RecommendationCount == truth.RecommendationStarts.Length;

    protected override IEnumerable<Judgement> Judge(TruthLetter truth, Letter letter) => letter.Recommendations.Select(item =>
        truth.RecommendationStarts.Any(start => ListedItem.WithNested(item).Any(part => ListedItem.StartsWith(part, start)))
            ? new Judgement(Outcome.Right, item.Text, item.Text, "labelled")
            : new Judgement(Outcome.Invented, null, $"{item.Number} {item.Topic} {item.Text}", "not among the labelled ones"));

    /// <summary>A letter that was not read has no items that could be false.</summary>
    protected override IEnumerable<Judgement> JudgeUnread(TruthLetter truth, string reason) => [];
}
