using System.Collections.Immutable;

namespace LetterAnalysis.Comparison;

/// <summary>Puts together what the pairs of variants tell of their recipients.</summary>
internal static class SlotCollector
{
    private const string Recipient = "recipient";

    /// <param name="texts">The variants.</param>
    /// <param name="pairs">Every pair of them.</param>
    /// <param name="given">Their indexes in the order in which they were given.</param>
    /// <param name="central">The most central variant: names are learned from what it and the others put in one another's place.</param>
    public static ImmutableArray<Slot> Collect(ComparedText[] texts, VariantPairs pairs, int[] given, int central)
    {
        List<string>[] names = [.. texts.Select(_ => new List<string>())];
        var missed = new List<MissedValue>[texts.Length];
        int occurrences = 0;
        for (int variant = 0; variant < texts.Length; variant++)
        {
            missed[variant] = [];
            if (variant == central) continue;
            SlotFinder pair = pairs[Math.Min(variant, central), Math.Max(variant, central)].Slots;
            occurrences += pair.Occurrences;
            Add(names[Math.Min(variant, central)], pair.LeftNames);
            Add(names[Math.Max(variant, central)], pair.RightNames);
        }
        if (Array.TrueForAll(names, list => list.Count == 0)) return [];
        for (int left = 0; left < texts.Length; left++)
        {
            for (int right = left + 1; right < texts.Length; right++)
            {
                missed[left].AddRange(pairs[left, right].Slots.LeftMissed);
                missed[right].AddRange(pairs[left, right].Slots.RightMissed);
            }
        }
        return
        [
            new Slot(Recipient, IsDeclared: false,
                [.. given.Select(variant => new SlotValues(texts[variant].Variant.Id, [.. names[variant]]))],
                occurrences,
                [.. given.SelectMany(variant => missed[variant].DistinctBy(value => value.Span).OrderBy(value => value.Span.Start))]),
        ];
    }

    private static void Add(List<string> names, List<string> more) =>
        names.AddRange(more.Where(name => !names.Contains(name, StringComparer.OrdinalIgnoreCase)));
}
