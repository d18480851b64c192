using System.Collections.Immutable;

namespace LetterAnalysis.Archives.Page;

/// <summary>The recipients as lines of a timeline, those with the most letters first.</summary>
internal sealed class RecipientLanes
{
    private const int Most = 300;

    public RecipientLanes(ArchiveOverview overview)
    {
        IGrouping<string, OverviewLetter>[] all =
        [
            .. overview.Letters.Where(static letter => !string.IsNullOrWhiteSpace(letter.Recipient)).GroupBy(static letter => letter.Recipient!, StringComparer.Ordinal)
                .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal),
        ];
        Lanes = [.. all.Take(Most).Select(static (group, i) => new Lane("recipient-" + Reporting.Html.HtmlWriter.Number(i + 1), group.Key, Lane.InOrder(group)))];
        Left = all.Length - Lanes.Length;
    }

    /// <summary>The lines.</summary>
    public ImmutableArray<Lane> Lanes { get; }

    /// <summary>How many recipients more there are.</summary>
    public int Left { get; }
}
