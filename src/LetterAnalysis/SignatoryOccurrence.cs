namespace LetterAnalysis;

/// <summary>A signatory of one variant.</summary>
/// <param name="Variant">The variant's id.</param>
/// <param name="Signatory">The entry in that variant.</param>
public sealed record SignatoryOccurrence(string Variant, Signatory Signatory);
