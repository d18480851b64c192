namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>One label held against what the library found.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Expected">The label; null: the letter has none.</param>
/// <param name="Found">What was found; null: nothing.</param>
/// <param name="Reason">Why it counts as it does.</param>
/// <param name="Off">For counts: how far the found one is from the label.</param>
internal sealed record Judgement(Outcome Outcome, string? Expected, string? Found, string Reason, int Off = 0)
{
    public bool IsRight => Outcome is Outcome.Right or Outcome.Absent;
}
