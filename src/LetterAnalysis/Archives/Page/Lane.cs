using System.Collections.Immutable;

namespace LetterAnalysis.Archives.Page;

/// <summary>A line of a timeline.</summary>
/// <param name="Id">The id of its row in the table behind the picture.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Letters">Its letters, by date; those without a date last.</param>
internal sealed record Lane(string Id, string Name, ImmutableArray<OverviewLetter> Letters)
{
    /// <summary>The letters that have a date.</summary>
    public IEnumerable<OverviewLetter> Dated => Letters.TakeWhile(static letter => letter.Year is not null);

    /// <summary>Letters in the order of a lane.</summary>
    public static ImmutableArray<OverviewLetter> InOrder(IEnumerable<OverviewLetter> letters) =>
        [.. letters.OrderBy(static letter => letter.Year is null ? "~" : letter.Date, StringComparer.Ordinal).ThenBy(static letter => letter.Id)];
}
