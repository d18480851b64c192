using System.Collections.Immutable;
using System.Globalization;

namespace LetterAnalysis.Archives.Page;

/// <summary>The letters that have a row in the table of letters, so that marks can link to them: all, or of many those that pictures name first.</summary>
internal sealed class LetterRows
{
    /// <summary>The most rows that the table has.</summary>
    public const int Most = 2000;

    private readonly Dictionary<long, OverviewLetter> _all;
    private readonly HashSet<long> _linked = [];

    public LetterRows(ArchiveOverview overview)
    {
        Count = overview.Letters.Length;
        _all = new Dictionary<long, OverviewLetter>(overview.Letters.Length);
        foreach (OverviewLetter letter in overview.Letters) _all[letter.Id] = letter;
    }

    /// <summary>The number of letters, rows or not.</summary>
    public int Count { get; }

    /// <summary>True when there are too many letters to show each by itself.</summary>
    public bool IsCrowded => Count > Most;

    /// <summary>A link to a letter's row; null when it has none. Every link asked for before the table is written gets a row while there is room.</summary>
    public string? LinkTo(long letter)
    {
        if (!_all.ContainsKey(letter)) return null;
        if (!IsCrowded || _linked.Contains(letter)) return "#" + IdOf(letter);
        if (_linked.Count == Most) return null;
        _linked.Add(letter);
        return "#" + IdOf(letter);
    }

    /// <summary>The letters to list, by date: those that were linked to, and the latest as far as there is room.</summary>
    public ImmutableArray<OverviewLetter> Shown()
    {
        IEnumerable<OverviewLetter> latest = _all.Values.Where(letter => !_linked.Contains(letter.Id)).OrderByDescending(static letter => letter.Date, StringComparer.Ordinal).ThenBy(static letter => letter.Id);
        return
        [
            .. _all.Values.Where(letter => _linked.Contains(letter.Id)).Concat(latest.Take(Most - _linked.Count))
                .OrderBy(static letter => letter.Date ?? "~", StringComparer.Ordinal).ThenBy(static letter => letter.Id),
        ];
    }

    /// <summary>The id of a letter's row.</summary>
    public static string IdOf(long letter) => "letter-" + letter.ToString(CultureInfo.InvariantCulture);
}
