namespace LetterAnalysis.Generator;

/// <summary>A signatory of a letter.</summary>
/// <param name="Entity">Who it is.</param>
/// <param name="Style">How the name is written.</param>
internal readonly record struct PlannedSigner(int Entity, SignerStyle Style);
