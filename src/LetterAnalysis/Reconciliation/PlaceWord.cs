namespace LetterAnalysis.Reconciliation;

/// <summary>A country, or its people, found in a name.</summary>
/// <param name="Key">The place as a word of the name.</param>
/// <param name="Kind">Place or people.</param>
/// <param name="Code">The country's code.</param>
/// <param name="Length">The number of pieces it takes.</param>
internal readonly record struct PlaceWord(string Key, NameTokenKind Kind, string Code, int Length);
