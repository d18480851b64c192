using System.Collections.Immutable;
using System.Globalization;

namespace LetterAnalysis.Archives.Page;

/// <summary>The families of two letters or more as lines of a timeline, the largest first.</summary>
internal sealed class FamilyLanes
{
    private const int Most = 300;

    private readonly Dictionary<long, string> _names;

    public FamilyLanes(ArchiveOverview overview)
    {
        _names = overview.Families.GroupBy(static family => family.Id).ToDictionary(static group => group.Key, static group => group.First().Name);
        ImmutableArray<Lane> all =
        [
            .. overview.Letters.Where(static letter => letter.Family is not null).GroupBy(static letter => letter.Family!.Value)
                .Where(static group => group.Skip(1).Any())
                .Select(group => Make(group.Key, group))
                .OrderByDescending(static lane => lane.Letters.Length).ThenBy(static lane => lane.Letters[0].Date ?? "~", StringComparer.Ordinal).ThenBy(static lane => lane.Letters[0].Id),
        ];
        Lanes = [.. all.Take(Most)];
        Left = all.Length - Lanes.Length;
    }

    /// <summary>The lines.</summary>
    public ImmutableArray<Lane> Lanes { get; }

    /// <summary>How many families more there are.</summary>
    public int Left { get; }

    /// <summary>The id of a family's row.</summary>
    public static string IdOf(long family) => "family-" + family.ToString(CultureInfo.InvariantCulture);

    private Lane Make(long family, IEnumerable<OverviewLetter> letters)
    {
        ImmutableArray<OverviewLetter> sorted = Lane.InOrder(letters);
        return new Lane(IdOf(family), _names.GetValueOrDefault(family) ?? sorted[0].Title, sorted);
    }
}
