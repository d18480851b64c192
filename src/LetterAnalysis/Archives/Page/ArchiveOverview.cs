using System.Collections.Immutable;

namespace LetterAnalysis.Archives.Page;

/// <summary>
/// What the page on an archive shows: its letters, and what is known of them together. Whoever holds the archive fills it in; parts that are left
/// empty are left out of the page. Letters are named by a number of the holder's choice, which links to them go by.
/// </summary>
public sealed record ArchiveOverview
{
    /// <summary>The page's title; default: <c>Archive of letters</c>.</summary>
    public string Title { get; init; } = "Archive of letters";

    /// <summary>All letters, in any order; the page sorts them.</summary>
    public required ImmutableArray<OverviewLetter> Letters { get; init; }

    /// <summary>The names of families that letters belong to; a family without a name here is called after its first letter.</summary>
    public ImmutableArray<OverviewFamily> Families { get; init; } = [];

    /// <summary>What was asked, year by year.</summary>
    public ImmutableArray<OverviewTopic> Topics { get; init; } = [];

    /// <summary>Who signed, year by year.</summary>
    public ImmutableArray<OverviewSigner> Signers { get; init; } = [];

    /// <summary>Who signed together with whom.</summary>
    public ImmutableArray<OverviewCoSigning> CoSignings { get; init; } = [];

    /// <summary>Files of the archive that could not be read.</summary>
    public ImmutableArray<OverviewUnreadable> Unreadable { get; init; } = [];
}
