namespace LetterAnalysis.Text;

/// <summary>A phrase of a lexicon found in a text.</summary>
/// <param name="TokenCount">How many tokens it takes.</param>
/// <param name="Canonical">The phrase's first form in the lexicon, as written there.</param>
/// <param name="Value">What the lexicon says of it; empty when it says nothing.</param>
/// <param name="Language">The lexicon's language.</param>
internal readonly record struct PhraseMatch(int TokenCount, string Canonical, string Value, string Language);
