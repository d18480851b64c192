using LetterAnalysis.Accuracy.Truth;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>The letter's language; in a file of several, any of them.</summary>
internal sealed class LanguageRule() : FieldRule("language")
{
    protected override bool IsLabelled(TruthLetter truth) => truth.Language != "und";

    protected override IEnumerable<Judgement> Judge(TruthLetter truth, Letter letter)
    {
        bool right = truth.Languages.Contains(letter.Language, StringComparer.Ordinal);
        return [new Judgement(right ? Outcome.Right : Outcome.Wrong, truth.Language, letter.Language, right ? "as labelled" : "another language")];
    }

    protected override IEnumerable<Judgement> JudgeUnread(TruthLetter truth, string reason) =>
        [new Judgement(Outcome.Missed, truth.Language, null, reason)];
}
