using System.Collections.Immutable;

namespace LetterAnalysis.Comparison;

/// <summary>
/// Compares two variants: pairs their units, then the words of each pair, and tells what the differences mean. The work is done on the
/// two in an order that depends on their text alone, so that comparing them the other way round gives the mirror image.
/// </summary>
internal static class LetterComparer
{
    public static LetterComparison Compare(Variant first, Variant second, long budget, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        bool mirrored = TextOf(first).SequenceCompareTo(TextOf(second)) > 0;
        var vocabulary = new Vocabulary();
        var steps = new StepBudget(budget);
        ComparedText left = UnitCutter.Cut(mirrored ? second : first, vocabulary);
        ComparedText right = UnitCutter.Cut(mirrored ? first : second, vocabulary);
        cancellationToken.ThrowIfCancellationRequested();
        List<UnitMatch> matches = UnitAligner.Align(left, right, vocabulary, steps);
        var pairs = new PairComparer(left, right, matches, vocabulary, steps, cancellationToken);
        ImmutableArray<Slot> slots = SlotFinder.Find(left, right, vocabulary, pairs, matches, mirrored);
        double similarity = Similarity(left, right, pairs.Aligner);
        List<Edit>[] edits = pairs.Edits;
        if (mirrored)
        {
            matches = matches.ConvertAll(match => match.Mirror());
            edits = Array.ConvertAll(edits, list => list.ConvertAll(edit => edit.Mirror()));
        }
        var builder = mirrored ? new ComparisonBuilder(right, left) : new ComparisonBuilder(left, right);
        return new LetterComparison
        {
            Variants = [first, second],
            Similarity = similarity,
            Units = builder.Build(matches, edits),
            Slots = slots,
            Recommendations = builder.Recommendations,
            Truncated = steps.Exhausted,
        };
    }

    private static ReadOnlySpan<char> TextOf(Variant variant) =>
        variant.Letter.Source.Content.AsSpan(variant.Letter.Span.Start, variant.Letter.Span.Length);

    /// <summary>Dice's coefficient over the tokens that are aligned; 1 for two empty texts.</summary>
    private static double Similarity(ComparedText left, ComparedText right, WordAligner aligner)
    {
        int all = left.Tokens.Count + right.Tokens.Count, aligned = 0;
        foreach (int mate in aligner.Mate)
        {
            if (mate >= 0) aligned += 2;
        }
        foreach (Link link in aligner.Links.Values)
        {
            if (!link.IsRecipient) aligned += link.LeftTo - link.LeftFrom + link.RightTo - link.RightFrom;
        }
        return all == 0 ? 1 : (double)aligned / all;
    }
}
