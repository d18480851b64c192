using System.Collections.Immutable;

namespace LetterAnalysis;

/// <summary>How a printed name is read before it is compared.</summary>
/// <param name="Printed">The name as printed.</param>
/// <param name="IsPerson">True when it is read as a person's.</param>
/// <param name="Words">The words that are compared, normalized, in printed order; small words are left out.</param>
/// <param name="Acronyms">The acronyms that stand for it, normalized.</param>
/// <param name="Steps">What was done, in printed order; what was set apart comes last.</param>
public sealed record NameReading(
    string Printed, bool IsPerson, ImmutableArray<string> Words, ImmutableArray<string> Acronyms, ImmutableArray<NameStep> Steps);
