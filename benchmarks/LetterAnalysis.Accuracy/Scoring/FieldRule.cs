using LetterAnalysis.Accuracy.Truth;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>How one field of a letter is held against its label.</summary>
/// <param name="name">The field's name, as in the floors file.</param>
internal abstract class FieldRule(string name)
{
    public string Name { get; } = name;

    /// <summary>Judges a letter; nothing where the field has no label.</summary>
    public IEnumerable<Judgement> Score(TruthLetter truth, Letter letter) => IsLabelled(truth) ? Judge(truth, letter) : [];

    /// <summary>Counts a letter that could not be read or found as a miss in every labelled field, also where none was expected.</summary>
    public IEnumerable<Judgement> ScoreUnread(TruthLetter truth, string reason) => IsLabelled(truth) ? JudgeUnread(truth, reason) : [];

    protected abstract bool IsLabelled(TruthLetter truth);

    protected abstract IEnumerable<Judgement> Judge(TruthLetter truth, Letter letter);

    protected abstract IEnumerable<Judgement> JudgeUnread(TruthLetter truth, string reason);
}
