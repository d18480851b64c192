using System.Collections.Immutable;

namespace LetterAnalysis.Parsing.Asks;

/// <summary>What a lead-in ("we urge the government to:") hands on to the items after it.</summary>
/// <param name="Verb">The asking verb in its base form; null when there is none.</param>
/// <param name="Addressees">Who is to act, outermost first.</param>
internal sealed record AskFrame(string? Verb, ImmutableArray<string> Addressees)
{
    public static AskFrame None { get; } = new(null, []);
}
