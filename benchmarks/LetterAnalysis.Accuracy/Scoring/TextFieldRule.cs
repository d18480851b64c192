using LetterAnalysis.Accuracy.Truth;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>A field whose label is a text or null.</summary>
/// <param name="name">The field's name in the floors file and in <c>unlabelled</c>.</param>
/// <param name="label">The label.</param>
/// <param name="found">What the library found.</param>
/// <param name="agree">True when a label and a found text say the same.</param>
internal sealed class TextFieldRule(
    string name, Func<TruthLetter, string?> label, Func<Letter, string?> found, Func<string, string, bool> agree) : FieldRule(name)
{
    protected override bool IsLabelled(TruthLetter truth) => truth.Labels(Name, label(truth));

    protected override IEnumerable<Judgement> Judge(TruthLetter truth, Letter letter) => [Judge(label(truth), found(letter))];

    protected override IEnumerable<Judgement> JudgeUnread(TruthLetter truth, string reason) =>
        [new Judgement(Outcome.Missed, label(truth), null, reason)];

    private Judgement Judge(string? expected, string? text) => (expected, text) switch
    {
        (null, null) => new Judgement(Outcome.Absent, null, null, "none, as labelled"),
        (null, _) => new Judgement(Outcome.Invented, null, text, "the letter has none"),
        (_, null) => new Judgement(Outcome.Missed, expected, null, "not found"),
        _ when agree(expected, text) => new Judgement(Outcome.Right, expected, text, "the same words"),
        _ => new Judgement(Outcome.Wrong, expected, text, "other words"),
    };
}
