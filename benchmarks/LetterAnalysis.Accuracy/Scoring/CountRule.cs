using System.Globalization;
using LetterAnalysis.Accuracy.Truth;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>A field whose label is a number; null is no label.</summary>
/// <param name="name">The field's name in the floors file.</param>
/// <param name="unlabelledName">Its name in <c>unlabelled</c>.</param>
/// <param name="label">The label.</param>
/// <param name="found">How many the library found.</param>
internal sealed class CountRule(
    string name, string unlabelledName, Func<TruthLetter, int?> label, Func<Letter, int> found) : FieldRule(name)
{
    protected override bool IsLabelled(TruthLetter truth) =>
        label(truth) is not null && !truth.Unlabelled.Contains(unlabelledName, StringComparer.Ordinal);

    protected override IEnumerable<Judgement> Judge(TruthLetter truth, Letter letter) => [Count(label(truth)!.Value, found(letter))];

    protected override IEnumerable<Judgement> JudgeUnread(TruthLetter truth, string reason) =>
        [new Judgement(Outcome.Missed, Text(label(truth)!.Value), null, reason, label(truth)!.Value)];

    /// <summary>Holds a count against its label.</summary>
    public static Judgement Count(int expected, int count)
    {
        Outcome outcome = (expected, count) switch
        {
            (0, 0) => Outcome.Absent,
            (0, _) => Outcome.Invented,
            (_, 0) => Outcome.Missed,
            _ => expected == count ? Outcome.Right : Outcome.Wrong,
        };
        int off = count - expected;
        string reason = off == 0 ? "as many as labelled" : string.Create(CultureInfo.InvariantCulture, $"off by {off:+0;-0}");
        return new Judgement(outcome, Text(expected), Text(count), reason, Math.Abs(off));
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
