namespace LetterAnalysis.Comparison;

/// <summary>
/// Puts rows in order: as the most central variant has them; what it lacks stands before the next row that another variant has in place.
/// </summary>
internal static class RowOrder
{
    /// <param name="rowOf">For each unit of each variant its row, lemma and pairs filled in.</param>
    /// <param name="byCentrality">The variants, the most central first.</param>
    public static List<UnitRow> Of(UnitRow[][] rowOf, int[] byCentrality)
    {
        var order = new LinkedList<UnitRow>();
        var placed = new Dictionary<UnitRow, LinkedListNode<UnitRow>>(ReferenceEqualityComparer.Instance);
        foreach (int variant in byCentrality)
        {
            LinkedListNode<UnitRow>? next = null;
            for (int unit = rowOf[variant].Length - 1; unit >= 0; unit--)
            {
                UnitRow row = rowOf[variant][unit];
                if (placed.TryGetValue(row, out LinkedListNode<UnitRow>? node))
                {
                    if (!row.IsMovedIn(variant)) next = node;
                    continue;
                }
                next = next is null ? order.AddLast(row) : order.AddBefore(next, row);
                placed.Add(row, next);
            }
        }
        return [.. order];
    }
}
