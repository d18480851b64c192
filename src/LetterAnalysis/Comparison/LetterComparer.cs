using System.Collections.Immutable;

namespace LetterAnalysis.Comparison;

/// <summary>
/// Compares two or more variants: every pair of them first, units and then words; then groups what belongs together into rows, and holds
/// each row against the reading nearest to all others. The work is done on the variants in an order of its own, so that the result does not depend
/// on the order of the input.
/// </summary>
internal static class LetterComparer
{
    public static LetterComparison Compare(
        ImmutableArray<Variant> variants, ComparisonOptions options, IProgress<ComparisonProgress>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var vocabulary = new Vocabulary();
        var steps = new StepBudget(options.Budget);
        int[] order = VariantOrder.Of(variants);
        ComparedText[] texts = [.. order.Select(index => UnitCutter.Cut(variants[index], vocabulary))];
        int[] given = [.. Enumerable.Range(0, variants.Length).Select(index => Array.IndexOf(order, index))];
        var declared = new DeclaredNames(options.Slots, texts, given, vocabulary);
        var pairs = new VariantPairs(texts, declared, vocabulary, steps, progress, cancellationToken);
        // Two variants are equally central.
        int[] byCentrality = variants.Length == 2 ? given : pairs.ByCentrality();

        UnitRow[][] rowOf = RowGrouper.Group(texts, pairs);
        foreach (UnitRow row in rowOf.SelectMany(row => row)) RowLemma.Choose(row, byCentrality, pairs);
        List<UnitRow> rows = RowOrder.Of(rowOf, byCentrality);
        var recommendations = new RecommendationMatrix(texts, given, byCentrality);
        var builder = new UnitBuilder(texts, given, byCentrality[0]);
        var units = ImmutableArray.CreateBuilder<ComparedUnit>(rows.Count);
        foreach (UnitRow row in rows)
        {
            units.Add(builder.Build(row, pairs));
            recommendations.Read(row);
        }
        return new LetterComparison
        {
            Variants = variants,
            Similarity = pairs.MeanSimilarity(),
            Similarities = pairs.Matrix(given),
            MostCentral = texts[byCentrality[0]].Variant.Id,
            Units = units.MoveToImmutable(),
            Slots = new SlotCollector(texts, pairs, declared, given, byCentrality[0]).Collect(),
            Recommendations = recommendations.Match(),
            CutShort = [.. steps.CutShort],
            Diagnostics = [.. declared.Diagnostics],
        };
    }
}
