namespace LetterAnalysis.Comparison;

/// <summary>Where the words of slots are put in one another's place between two variants: how often, and after which words.</summary>
internal sealed class PairSwaps
{
    private readonly Dictionary<int, int> _counts = [];
    private readonly HashSet<(int Slot, string Context)> _contexts = [];

    /// <param name="pair">The differences of the two.</param>
    /// <param name="left">The left variant's names in their sentences.</param>
    /// <param name="right">The right variant's.</param>
    /// <param name="recipientSlot">The slot of the recipients' names, which the lines of address blocks belong to, too.</param>
    public PairSwaps(PairComparer pair, NameContext left, NameContext right, int recipientSlot)
    {
        foreach (Edit edit in pair.Edits.SelectMany(edits => edits).Where(edit => edit.Class == ChangeClass.Recipient))
        {
            bool isLinked = pair.Aligner.Links.TryGetValue(edit.LeftFrom, out Link link) && link.IsSwap;
            int slot = isLinked ? link.Slot : recipientSlot;
            _counts[slot] = Count(slot) + 1;
            if (!isLinked || link.Kind != LinkKind.Swap) continue;
            _contexts.Add((slot, left.Before(link.LeftFrom, link.LeftTo)));
            _contexts.Add((slot, right.Before(link.RightFrom, link.RightTo)));
        }
    }

    /// <summary>How often words of a slot explain a difference.</summary>
    public int Count(int slot) => _counts.GetValueOrDefault(slot);

    /// <summary>True when words of a slot were swapped after these words.</summary>
    public bool HasContext(int slot, string context) => context.Length > 0 && _contexts.Contains((slot, context));
}
