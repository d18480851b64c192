namespace LetterAnalysis.Parsing.Citations;

/// <summary>A citation as a range of tokens.</summary>
/// <param name="Kind">What is cited, as <see cref="Citation.Kind"/>.</param>
/// <param name="Canonical">Its one form.</param>
/// <param name="From">The first token.</param>
/// <param name="To">The token after the last.</param>
internal readonly record struct FoundCitation(string Kind, string Canonical, int From, int To);
