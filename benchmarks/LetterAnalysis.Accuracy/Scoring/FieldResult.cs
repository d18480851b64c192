using LetterAnalysis.Accuracy.Truth;

namespace LetterAnalysis.Accuracy.Scoring;

/// <summary>A judgement, and the field and letter that it is about.</summary>
/// <param name="Field">The field's name, as in the floors file.</param>
/// <param name="Source">The file.</param>
/// <param name="Language">The letter's language as labelled.</param>
/// <param name="VariantGroup">The letter's group; null: it stands alone.</param>
/// <param name="Judgement">What became of the label.</param>
internal sealed record FieldResult(string Field, TruthSource Source, string Language, string? VariantGroup, Judgement Judgement);
