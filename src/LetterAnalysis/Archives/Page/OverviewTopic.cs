using System.Collections.Immutable;

namespace LetterAnalysis.Archives.Page;

/// <summary>One thing asked for, in whatever words and letters, in an <see cref="ArchiveOverview"/>.</summary>
/// <param name="Name">The ask in short: its topic, or one of its wordings.</param>
/// <param name="Years">How often it was asked and how strongly, by year.</param>
public sealed record OverviewTopic(string Name, ImmutableArray<OverviewTopicYear> Years)
{
    /// <summary>The language of the name, by its code.</summary>
    public string? Language { get; init; }
}
