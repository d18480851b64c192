using System.Collections.Immutable;
using System.Globalization;

namespace LetterAnalysis.Archives;

/// <summary>Writes the entries of a ledger.</summary>
internal sealed class LedgerWriter(LedgerBook book, EditionPairs pairs)
{
    public LedgerEntry Write(LedgerDraft draft)
    {
        List<(AskWording Wording, WordingLink? Link)> wordings = [.. draft.Wordings.OrderByDescending(one => one.Wording.Letters.Count).ThenBy(one => one.Wording.Id)];
        ImmutableArray<LedgerUse> uses = [.. wordings.SelectMany((one, place) => one.Wording.Asks.Select(ask => new LedgerUse(ask.Letter, ask.IsListed, ask.Ordinal, place, ask.Strength)))
            .OrderBy(use => use.Letter).ThenBy(use => !use.IsListed).ThenBy(use => use.Ordinal)];
        List<LedgerLetter> letters = [.. uses.Select(use => use.Letter).Distinct().Select(book.Letter)];
        List<string> dates = [.. letters.Select(letter => letter.Date).OfType<string>().Order(StringComparer.Ordinal)];
        string? topic = draft.Wordings.SelectMany(one => one.Wording.Asks).Select(ask => ask.Topic).OfType<string>()
            .GroupBy(one => one, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        HashSet<long> asking = [.. letters.Select(letter => letter.Id)];
        return new LedgerEntry(wordings[0].Wording.Text, topic, wordings[0].Wording.Language, [.. wordings.Select(one => Print(one.Wording, one.Link))], uses)
        {
            FirstAsked = dates.FirstOrDefault(),
            LastAsked = dates.LastOrDefault(),
            Letters = letters.Count,
            Recipients = [.. letters.OrderBy(letter => letter.Date is null).ThenBy(letter => letter.Date, StringComparer.Ordinal).ThenBy(letter => letter.Id)
                .Select(letter => FirstLine(letter.Addressee)).OfType<string>().Distinct(StringComparer.Ordinal)],
            Signatories = letters.GroupBy(letter => pairs.FamilyOf(letter.Id)).Sum(family => family.Max(letter => letter.Signatories)),
            Years = Years(uses),
            Dropped = Steps(asking, (before, after) => before && !after),
            Added = Steps(asking, (before, after) => !before && after),
        };
    }

    private LedgerWording Print(AskWording wording, WordingLink? link)
    {
        string? first = wording.Letters.Select(letter => book.Letter(letter).Date).OfType<string>().Min(StringComparer.Ordinal);
        return new LedgerWording(wording.Text, wording.Language, wording.Letters.Count, first, link?.Reason);
    }

    private ImmutableArray<LedgerYear> Years(ImmutableArray<LedgerUse> uses) =>
        [.. from use in uses
            let date = book.Letter(use.Letter).Date
            where date is not null
            group use by (Year: int.Parse(date.AsSpan(0, 4), CultureInfo.InvariantCulture), use.Strength) into year
            orderby year.Key.Year, year.Key.Strength
            select new LedgerYear(year.Key.Year, year.Key.Strength, year.Select(use => use.Letter).Distinct().Count(), year.Min(use => use.Letter))];

    /// <summary>The steps between editions in order of time at which the asking changed so.</summary>
    private ImmutableArray<LedgerStep> Steps(HashSet<long> asking, Func<bool, bool, bool> isSo)
    {
        var steps = ImmutableArray.CreateBuilder<LedgerStep>();
        foreach (long family in asking.Select(pairs.FamilyOf).Distinct().Order())
        {
            if (!pairs.Editions.TryGetValue(family, out List<(long First, HashSet<long> Letters)>? editions)) continue;
            List<(long First, HashSet<long> Letters)> inTime = [.. editions.Where(edition => book.Holds(edition.First) && book.Letter(edition.First).Date is not null)
                .OrderBy(edition => book.Letter(edition.First).Date, StringComparer.Ordinal).ThenBy(edition => edition.First)];
            for (int i = 1; i < inTime.Count; i++)
            {
                if (isSo(inTime[i - 1].Letters.Overlaps(asking), inTime[i].Letters.Overlaps(asking))) steps.Add(new LedgerStep(family, inTime[i - 1].First, inTime[i].First));
            }
        }
        return steps.ToImmutable();
    }

    private static string? FirstLine(string? addressee)
    {
        string? line = addressee?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault()?.TrimEnd(',', ';');
        return string.IsNullOrWhiteSpace(line) ? null : line;
    }
}
