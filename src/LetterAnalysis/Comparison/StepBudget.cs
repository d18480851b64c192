namespace LetterAnalysis.Comparison;

/// <summary>
/// Counts the basic steps of a comparison, so that its cost is bounded by what was done and never by a clock. Work that no longer fits
/// is left out and marks the result as cut.
/// </summary>
internal sealed class StepBudget(long steps)
{
    private readonly SortedSet<ComparisonStep> _cutShort = [];
    private long _left = steps;

    /// <summary>What the steps are spent on.</summary>
    public ComparisonStep For { get; set; }

    /// <summary>The work that was left out.</summary>
    public IEnumerable<ComparisonStep> CutShort => _cutShort;

    /// <summary>How often work was left out.</summary>
    public int Refusals { get; private set; }

    /// <summary>True when that many steps are left; else the work is to be left out, which is noted.</summary>
    public bool Allows(long steps)
    {
        if (steps <= _left) return true;
        _cutShort.Add(For);
        Refusals++;
        return false;
    }

    /// <summary>Takes off steps that were done.</summary>
    public void Spend(long steps) => _left -= steps;

    /// <summary>Takes off steps for work about to be done; false when they are not left.</summary>
    public bool TrySpend(long steps)
    {
        if (!Allows(steps)) return false;
        Spend(steps);
        return true;
    }
}
