namespace LetterAnalysis;

/// <summary>One difference between two variants.</summary>
/// <param name="Class">What it means.</param>
/// <param name="Before">
/// The words of the variant that the other is held against; see <see cref="ComparedUnit.Changes"/>. Of two variants always the first's.
/// </param>
/// <param name="After">The other variant's words.</param>
public sealed record Change(ChangeClass Class, ChangeSide Before, ChangeSide After);
