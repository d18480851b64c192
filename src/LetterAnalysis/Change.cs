namespace LetterAnalysis;

/// <summary>One difference between two variants.</summary>
/// <param name="Class">What it means.</param>
/// <param name="Before">The first variant's words.</param>
/// <param name="After">The second variant's words.</param>
public sealed record Change(ChangeClass Class, ChangeSide Before, ChangeSide After);
