using LetterAnalysis.Accuracy.Truth;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>Letters that list no recommendation: was none found?</summary>
internal sealed class NoFalseAsksRule() : FieldRule("noFalseAsks")
{
    protected override bool IsLabelled(TruthLetter truth) => truth.RecommendationCount == 0;

    protected override IEnumerable<Judgement> Judge(TruthLetter truth, Letter letter) => [CountRule.Count(0, letter.Recommendations.Length)];

    protected override IEnumerable<Judgement> JudgeUnread(TruthLetter truth, string reason) => [new Judgement(Outcome.Missed, "0", null, reason)];
}
