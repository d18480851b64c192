namespace LetterAnalysis.Comparison;

/// <summary>
/// Groups the units of all variants into rows by the matches of all pairs, the most alike first. A match that would bring two units of one
/// variant into a row is left out, unless they follow one another and a third variant has them as one.
/// </summary>
internal sealed class RowGrouper
{
    // Of equally like units those that stayed in place belong together.
    private const double InPlaceBonus = 0.25;

    private readonly UnitRow[][] _rowOf;

    private RowGrouper(ComparedText[] texts)
    {
        _rowOf = new UnitRow[texts.Length][];
        for (int variant = 0; variant < texts.Length; variant++)
        {
            _rowOf[variant] = new UnitRow[texts[variant].Units.Count];
            for (int unit = 0; unit < _rowOf[variant].Length; unit++)
            {
                _rowOf[variant][unit] = new UnitRow(texts.Length);
                _rowOf[variant][unit].Runs[variant] = new UnitRun(unit, 1);
            }
        }
    }

    /// <summary>For each unit of each variant its row.</summary>
    public static UnitRow[][] Group(ComparedText[] texts, VariantPairs pairs)
    {
        var grouper = new RowGrouper(texts);
        foreach (RowLink link in LinksOf(pairs)) grouper.Join(link);
        return grouper._rowOf;
    }

    private static List<RowLink> LinksOf(VariantPairs pairs)
    {
        var links = new List<RowLink>();
        for (int i = 0; i < pairs.Count; i++)
        {
            for (int j = i + 1; j < pairs.Count; j++)
            {
                VariantPair pair = pairs[i, j];
                for (int match = 0; match < pair.Matches.Count; match++)
                {
                    if (!pair.Matches[match].IsPair) continue;
                    double score = pair.SimilarityOf(match) + (pair.Matches[match].Moved ? 0 : InPlaceBonus);
                    links.Add(new RowLink(i, pair.Matches[match].Left, j, pair.Matches[match].Right, score));
                }
            }
        }
        links.Sort();
        return links;
    }

    private void Join(RowLink link)
    {
        List<UnitRow> rows = [];
        AddRows(rows, link.Left, link.LeftUnits);
        AddRows(rows, link.Right, link.RightUnits);
        if (rows.Count == 1) return;
        bool isSplit = link.LeftUnits.Count + link.RightUnits.Count > 2;
        var joined = new UnitRow(_rowOf.Length);
        for (int variant = 0; variant < _rowOf.Length; variant++)
        {
            if (!TryJoin(rows, variant, isSplit, out joined.Runs[variant])) return;
        }
        for (int variant = 0; variant < _rowOf.Length; variant++)
        {
            UnitRun run = joined.Runs[variant];
            Array.Fill(_rowOf[variant], joined, run.From, run.Count);
        }
    }

    private void AddRows(List<UnitRow> rows, int variant, UnitRun units)
    {
        for (int unit = units.From; unit < units.End; unit++)
        {
            if (!rows.Contains(_rowOf[variant][unit])) rows.Add(_rowOf[variant][unit]);
        }
    }

    /// <summary>The units of a variant in several rows as one run; false when they are not to be one.</summary>
    private static bool TryJoin(List<UnitRow> rows, int variant, bool isSplit, out UnitRun joined)
    {
        joined = default;
        int first = int.MaxValue, end = 0, count = 0, runs = 0;
        foreach (UnitRow row in rows)
        {
            UnitRun run = row.Runs[variant];
            if (run.IsEmpty) continue;
            (first, end, count) = (Math.Min(first, run.From), Math.Max(end, run.End), count + run.Count);
            runs++;
        }
        if (runs == 0) return true;
        joined = new UnitRun(first, count);
        return runs == 1 || (isSplit && end - first == count);
    }
}
