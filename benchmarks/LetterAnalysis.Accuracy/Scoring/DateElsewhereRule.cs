using LetterAnalysis.Accuracy.Truth;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>
/// The date of a heading, page or file of a letter that prints none itself, held against what the label says of such dates, in prose.
/// One that no label speaks of is not scored: labels name the dates of the text, not every date of a page.
/// </summary>
internal sealed class DateElsewhereRule() : FieldRule("dateElsewhere")
{
    protected override bool IsLabelled(TruthLetter truth) => truth is { Date: null, DateElsewhere: not null };

    protected override IEnumerable<Judgement> Judge(TruthLetter truth, Letter letter)
    {
        string expected = truth.DateElsewhere!;
        if (letter.Date is not { Origin: not DateOrigin.Letter } date)
        {
            return [new Judgement(Outcome.Missed, expected, null, "not found")];
        }
        bool right = Agreement.OfDate(expected, date.Text) || (date.Iso is not null && Agreement.OfDate(expected, date.Iso));
        return [new Judgement(right ? Outcome.Right : Outcome.Wrong, expected, date.Text, right ? "the same words" : "other words")];
    }

    protected override IEnumerable<Judgement> JudgeUnread(TruthLetter truth, string reason) =>
        [new Judgement(Outcome.Missed, truth.DateElsewhere, null, reason)];
}
