using System.Collections.Immutable;

namespace LetterAnalysis.Cli;

/// <summary>The command can't be done as it was given.</summary>
/// <param name="message">What is wrong and what to do instead, in a line.</param>
/// <param name="choices">What there is to choose from, a line each.</param>
internal sealed class UsageException(string message, params ImmutableArray<string> choices) : Exception(message)
{
    public ImmutableArray<string> Choices { get; } = choices;
}
