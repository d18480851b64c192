namespace LetterAnalysis;

/// <summary>A step of a comparison that the budget of steps may cut short.</summary>
public enum ComparisonStep
{
    /// <summary>Looking for similar units: some that belong together may show as inserted and deleted.</summary>
    Units,

    /// <summary>Looking for the differences within units: some changed units show as wholly replaced, see <see cref="ComparedUnit.Truncated"/>.</summary>
    Words,
}
