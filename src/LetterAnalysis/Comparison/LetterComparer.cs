using System.Collections.Immutable;

namespace LetterAnalysis.Comparison;

/// <summary>
/// Compares two or more variants: every pair of them first, units and then words; then groups what belongs together into rows, and holds
/// each row against its most central reading. The work is done on the variants in an order that depends on their text alone, so that the
/// result does not depend on the order of the input.
/// </summary>
internal static class LetterComparer
{
    public static LetterComparison Compare(
        ImmutableArray<Variant> variants, long budget, IProgress<ComparisonProgress>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var vocabulary = new Vocabulary();
        var steps = new StepBudget(budget);
        int[] byText = [.. Enumerable.Range(0, variants.Length)];
        Array.Sort(byText, (a, b) =>
        {
            int order = TextOf(variants[a]).SequenceCompareTo(TextOf(variants[b]));
            return order == 0 ? a.CompareTo(b) : order;
        });
        ComparedText[] texts = [.. byText.Select(index => UnitCutter.Cut(variants[index], vocabulary))];
        int[] given = [.. Enumerable.Range(0, variants.Length).Select(index => Array.IndexOf(byText, index))];
        var pairs = new VariantPairs(texts, vocabulary, steps, progress, cancellationToken);
        // Two variants are equally central.
        int[] byCentrality = variants.Length == 2 ? given : pairs.ByCentrality();

        UnitRow[][] rowOf = RowGrouper.Group(texts, pairs);
        foreach (UnitRow row in rowOf.SelectMany(row => row)) HoldAgainstLemma(row, byCentrality, pairs);
        List<UnitRow> rows = RowOrder.Of(rowOf, byCentrality);
        var recommendations = new RecommendationMatrix(texts, given, byCentrality);
        var builder = new UnitBuilder(texts, given, byCentrality[0]);
        var units = ImmutableArray.CreateBuilder<ComparedUnit>(rows.Count);
        foreach (UnitRow row in rows)
        {
            units.Add(builder.Build(row, pairs));
            recommendations.Read(row);
        }
        ImmutableArray<ImmutableArray<double>> similarities = pairs.Matrix(given);
        return new LetterComparison
        {
            Variants = variants,
            Similarity = similarities.SelectMany((row, i) => row.Skip(i + 1)).Average(),
            Similarities = similarities,
            MostCentral = texts[byCentrality[0]].Variant.Id,
            Units = units.MoveToImmutable(),
            Slots = SlotCollector.Collect(texts, pairs, given, byCentrality[0]),
            Recommendations = recommendations.Match(),
            CutShort = [.. steps.CutShort],
        };
    }

    private static void HoldAgainstLemma(UnitRow row, int[] byCentrality, VariantPairs pairs)
    {
        if (row.Lemma >= 0) return;
        row.Lemma = Array.Find(byCentrality, row.IsIn);
        for (int variant = 0; variant < row.Runs.Length; variant++)
        {
            if (variant == row.Lemma || !row.IsIn(variant)) continue;
            row.Pairs[variant] = pairs.Compare(row.Lemma, row.Runs[row.Lemma], variant, row.Runs[variant]);
        }
    }

    private static ReadOnlySpan<char> TextOf(Variant variant) =>
        variant.Letter.Source.Content.AsSpan(variant.Letter.Span.Start, variant.Letter.Span.Length);
}
