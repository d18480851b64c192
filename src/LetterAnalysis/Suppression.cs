using LetterAnalysis.Text;

namespace LetterAnalysis;

/// <summary>A finding that a person has looked at and let stand.</summary>
/// <param name="Fingerprint">The <see cref="Finding.Fingerprint"/> that it silences.</param>
/// <param name="Reason">Why, in the person's own words.</param>
/// <param name="File">The file that lists it; null when a program made it.</param>
/// <param name="Span">The place of the fingerprint in that file.</param>
/// <param name="Letter">
/// The name of the letter's file: while that is not among the inputs, nobody can tell whether the suppression is of use. Null takes it for one of
/// the letters that are audited.
/// </param>
public sealed record Suppression(string Fingerprint, string Reason, SourceText? File = null, TextSpan Span = default, string? Letter = null);
