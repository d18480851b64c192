namespace LetterAnalysis.Comparison;

/// <summary>
/// Chooses the reading of a row that the others are held against: the one with the fewest changed words to all of them together; of equal
/// ones the fullest, then that of the most central variant, then the last. One that stands elsewhere than in the most central variant is none.
/// </summary>
internal static class RowLemma
{
    /// <summary>Sets the lemma of a row, and how the other variants differ from it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="byCentrality">The variants, the most central first.</param>
    /// <param name="pairs">The pairs of variants, compared.</param>
    public static void Choose(UnitRow row, int[] byCentrality, VariantPairs pairs)
    {
        if (row.Lemma >= 0) return;
        row.Lemma = Array.Find(byCentrality, row.IsIn);
        Fill(row, row.Pairs, row.Lemma, pairs);
        if (row.Runs.Count(run => !run.IsEmpty) < 3) return;
        int central = row.Lemma;
        (int Changed, int Missing) least = CostOf(row.Pairs);
        RowPair?[] toCentral = [.. row.Pairs], toCandidate = new RowPair?[row.Runs.Length];
        foreach (int variant in byCentrality)
        {
            if (variant == central || toCentral[variant] is not { Moved: false, Edits.Count: > 0 }) continue;
            Fill(row, toCandidate, variant, pairs);
            (int Changed, int Missing) cost = CostOf(toCandidate);
            if (cost.CompareTo(least) is var sign && (sign > 0 || (sign == 0 && row.Lemma == central))) continue;
            (row.Lemma, least) = (variant, cost);
            toCandidate.CopyTo(row.Pairs, 0);
        }
    }

    private static void Fill(UnitRow row, RowPair?[] toLemma, int lemma, VariantPairs pairs)
    {
        for (int variant = 0; variant < row.Runs.Length; variant++)
        {
            toLemma[variant] = variant == lemma || !row.IsIn(variant) ? null : pairs.Compare(lemma, row.Runs[lemma], variant, row.Runs[variant]);
        }
    }

    /// <summary>The tokens that change between a reading and all others, and how many more tokens than it those have.</summary>
    private static (int Changed, int Missing) CostOf(RowPair?[] others)
    {
        int changed = 0, missing = 0;
        foreach (RowPair? other in others)
        {
            foreach (Edit edit in other?.Edits ?? [])
            {
                int here = edit.LeftTo - edit.LeftFrom, there = edit.RightTo - edit.RightFrom;
                changed += Math.Max(here, there);
                missing += there - here;
            }
        }
        return (changed, missing);
    }
}
